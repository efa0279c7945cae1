#include "daemon/api/read_uploads.h"

#include "daemon/api/access.h"
#include "daemon/service/ingest.h"

namespace mandated::daemon {
namespace {

bool needs_reading(Context& context, const Request& request) {
    try {
        return request.method == "POST" && request.path == "/v1/documents" &&
               may_change(request.peer, context.config.access.change_group) &&
               !is_known(context, request.body);
    } catch (const std::exception&) {
        return false; // the handler will meet the same fault, and says which
    }
}

} // namespace

Preparation read_uploads(Context& context, FileReader& reader) {
    return
        [&context, &reader](const std::shared_ptr<Request>& request, std::function<void()> answer) {
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
