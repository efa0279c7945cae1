#include "daemon/api/read_uploads.h"

#include "daemon/api/access.h"
#include "daemon/service/ingest.h"
#include "daemon/service/reread.h"

namespace mandated::daemon {
namespace {

bool needs_reading(Context& context, const Request& request) {
    try {
        return request.method == "POST" && request.path == "/v1/documents" &&
               caller_of(context, request).may == Access::administer &&
               !is_known(context, request.body);
    } catch (const std::exception&) {
        return false; // the handler will meet the same fault, and says which
    }
}

/// The stored document that this request asks to read again.
std::optional<StoredDocument> to_read_again(Context& context, const Request& request) {
    const auto& path = request.segments;
    if (request.method != "POST" || path.size() != 4 || path[0] != "v1" ||
        path[1] != "resolutions" || path[3] != "reread" ||
        caller_of(context, request).may != Access::administer)
        return std::nullopt;
    try {
        const auto row = store::match_resolution(context.database, path[2]);
        return row ? std::optional{document_in_force(context, *row)} : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt; // the handler will meet the same fault, and says which
    }
}

} // namespace

Preparation read_uploads(Context& context, FileReader& reader) {
    return
        [&context, &reader](const std::shared_ptr<Request>& request, std::function<void()> answer) {
            if (auto stored = to_read_again(context, *request)) {
                reader.read(std::move(stored->bytes), stored->name,
                            context.config.extraction.vocabularies,
                            [request, answer = std::move(answer),
                             document = stored->id](const std::string&, Reading reading) {
                                request->prepared = ReadAgain{document, std::move(reading)};
                                answer();
                            });
                return;
            }
            if (!needs_reading(context, *request))
                return answer();
            const auto name = request->query.find("name");
            reader.read(request->body, name == request->query.end() ? "unnamed" : name->second,
                        context.config.extraction.vocabularies,
                        [request, answer = std::move(answer)](const std::string&, Reading reading) {
                            request->prepared = std::move(reading);
                            answer();
                        });
        };
}

} // namespace mandated::daemon
