#include "daemon/api/answer_cache.h"

namespace mandated::daemon {
namespace {

constexpr std::size_t most_bytes = std::size_t{2} * 1024 * 1024;

std::string question(const Request& request) {
    std::string key = request.path;
    for (const auto& [name, value] : request.query)
        key += '\n' + name + '=' + value;
    return key;
}

} // namespace

Response AnswerCache::answer(const Context& context, const Request& request,
                             const std::function<Response()>& work_out) {
    const auto changes = context.database.changes();
    const auto day = context.today();
    if (changes != changes_ || day != day_ || context.configured != configured_) {
        forget();
        changes_ = changes;
        day_ = day;
        configured_ = context.configured;
    }
    const auto key = question(request);
    if (const auto known = answers_.find(key); known != answers_.end())
        return known->second;
    auto response = work_out();
    const auto bytes = key.size() + response.body.size();
    if (response.status != 200 || response.pieces || bytes > most_bytes)
        return response;
    if (bytes_ + bytes > most_bytes)
        forget();
    bytes_ += bytes;
    answers_.emplace(key, response);
    return response;
}

void AnswerCache::forget() {
    answers_.clear();
    bytes_ = 0;
}

} // namespace mandated::daemon
