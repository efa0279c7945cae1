#include "daemon/api/http/target.h"

#include <boost/url.hpp>
#include <unicode/utf8.h>

namespace mandated::daemon {
namespace {

namespace urls = boost::urls;

/// Text that may go into JSON and SQL: UTF-8 without NUL.
bool is_text(std::string_view bytes) {
    const auto length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t at = 0; at < length;) {
        UChar32 code_point = 0;
        U8_NEXT(bytes.data(), at, length, code_point);
        if (code_point <= 0)
            return false;
    }
    return true;
}

std::string decoded(urls::pct_string_view encoded, bool plus_is_space) {
    urls::encoding_opts options;
    options.space_as_plus = plus_is_space;
    return encoded.decode(options);
}

} // namespace

Result<Request> read_target(std::string_view target) {
    const auto origin = urls::parse_origin_form(target);
    const auto url = origin ? origin : urls::parse_uri(target);
    if (!url || url->encoded_path().empty() || url->encoded_path().front() != '/')
        return Error{
            "the path or query is malformed: expected \"/\", then RFC 3986 characters, others "
            "percent-encoded"};

    Request request;
    request.path = decoded(url->encoded_path(), false);
    if (!is_text(request.path))
        return Error{"the path is no UTF-8 text once decoded"};
    for (const auto segment : url->encoded_segments())
        request.segments.push_back(decoded(segment, false));
    for (const auto& parameter : url->encoded_params()) {
        auto key = decoded(parameter.key, true);
        auto value = decoded(parameter.value, true);
        if (key.empty() && value.empty())
            continue;
        if (!is_text(key) || !is_text(value))
            return Error{"the query is no UTF-8 text once decoded"};
        if (!request.query.emplace(key, std::move(value)).second)
            return Error{"the query gives \"" + key + "\" twice: expected each name once"};
    }
    return request;
}

} // namespace mandated::daemon
