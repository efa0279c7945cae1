#include "daemon/service/answer_link.h"

#include "daemon/service/placing.h"
#include "schema/model/base64_url.h"
#include "schema/store/secrets.h"

#include <fmt/format.h>

#include <charconv>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdexcept>

namespace mandated::daemon {
namespace {

constexpr char separator = '.';

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string signature(Context& context, std::string_view content) {
    const auto key = store::secret(context.database, "answer links");
    std::string bytes(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes_of(content),
              content.size(), reinterpret_cast<unsigned char*>(bytes.data()), &size))
        throw std::runtime_error("HMAC-SHA256 is not available from OpenSSL");
    bytes.resize(size);
    return bytes;
}

bool is_signed(Context& context, std::string_view content, std::string_view given) {
    const auto right = signature(context, content);
    return right.size() == given.size() &&
           CRYPTO_memcmp(right.data(), given.data(), right.size()) == 0;
}

std::string written(const AnswerLink& link) {
    return fmt::format("{}.{}.{}", link.task, to_string(link.last_day), link.reader);
}

/// Expects what written() gives: the signature was right.
std::optional<AnswerLink> read(std::string_view content) {
    const auto first = content.find(separator);
    const auto second = content.find(separator, first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    AnswerLink link;
    std::from_chars(content.data(), content.data() + first, link.task);
    const auto day = parse_date(content.substr(first + 1, second - first - 1));
    if (!day)
        return std::nullopt;
    link.last_day = *day;
    link.reader = content.substr(second + 1);
    return link;
}

} // namespace

std::string answer_url(Context& context, const AnswerLink& link) {
    const auto& address = context.config.web.public_url;
    if (address.empty())
        return {};
    const auto content = written(link);
    return fmt::format("{}/answer/{}{}{}", address, to_base64_url(content), separator,
                       to_base64_url(signature(context, content)));
}

Result<AnswerLink> read_answer_link(Context& context, std::string_view token) {
    const auto middle = token.find(separator);
    const auto content = from_base64_url(token.substr(0, middle));
    const auto given =
        middle == std::string_view::npos ? std::nullopt : from_base64_url(token.substr(middle + 1));
    if (!content || !given || !is_signed(context, *content, *given))
        return Error{"this is no address that was sent from here, or a part of it is missing"};
    auto link = read(*content);
    if (!link)
        return Error{"this is no address that was sent from here"};
    if (link->last_day < context.today())
        return Error{fmt::format("this address was good until {}", to_string(link->last_day))};
    if (!Placing(context).directory().contact(link->reader))
        return Error{fmt::format("{} is no longer known here", link->reader)};
    return *std::move(link);
}

} // namespace mandated::daemon
