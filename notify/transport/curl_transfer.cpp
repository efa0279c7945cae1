#include "notify/transport/curl_transfer.h"

#include "notify/transport/host.h"

#include <algorithm>
#include <array>
#include <new>
#include <stdexcept>
#include <unistd.h>

namespace mandated::notify {
namespace {

/// Not safe beside itself, so once for the process, by whoever transfers first.
void start_curl() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK)
        throw std::runtime_error("libcurl does not start");
}

std::string part_of(CURLU* url, CURLUPart part) {
    char* text = nullptr;
    if (curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
        return {};
    const std::unique_ptr<char, decltype(&curl_free)> owner(text, &curl_free);
    return text;
}

} // namespace

CurlList with_entry(CurlList list, const std::string& entry) {
    auto* longer = curl_slist_append(list.get(), entry.c_str());
    if (longer == nullptr)
        throw std::bad_alloc();
    static_cast<void>(list.release());
    return CurlList(longer);
}

std::optional<Url> parse_url(const std::string& url) {
    const std::unique_ptr<CURLU, CurlDeleter> parsed(curl_url());
    if (!parsed)
        throw std::bad_alloc();
    if (curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return std::nullopt;
    Url parts;
    parts.scheme = part_of(parsed.get(), CURLUPART_SCHEME);
    parts.host = part_of(parsed.get(), CURLUPART_HOST);
    parts.port = part_of(parsed.get(), CURLUPART_PORT);
    parts.has_user = !part_of(parsed.get(), CURLUPART_USER).empty() ||
                     !part_of(parsed.get(), CURLUPART_PASSWORD).empty();
    return parts;
}

std::string host_and_port(const std::string& url) {
    const auto parts = parse_url(url);
    return parts ? parts->host + ":" + parts->port : "";
}

CurlConnection::CurlConnection() {
    start_curl();
}

CurlConnection::~CurlConnection() {
    close();
}

void CurlConnection::close() {
    for (const auto socket : sockets_)
        ::shutdown(socket, SHUT_RDWR);
    handle_.reset();
}

curl_socket_t CurlConnection::open_socket(void* self, curlsocktype, curl_sockaddr* target) {
    auto& connection = *static_cast<CurlConnection*>(self);
    if (connection.rule_ && !connection.rule_(target->addr))
        return CURL_SOCKET_BAD;
    const int socket = ::socket(target->family, target->socktype | SOCK_CLOEXEC, target->protocol);
    if (socket >= 0)
        connection.sockets_.push_back(socket);
    return socket;
}

int CurlConnection::close_socket(void* self, curl_socket_t socket) {
    std::erase(static_cast<CurlConnection*>(self)->sockets_, socket);
    return ::close(socket);
}

CurlTransfer::CurlTransfer(CurlConnection& connection, const std::string& url,
                           const std::string& ca_file, std::chrono::seconds timeout, bool keep,
                           std::stop_token stop)
    : connection_(connection), stop_(std::move(stop)), timeout_(timeout) {
    if (connection.handle_)
        curl_easy_reset(connection.handle_.get());
    else
        connection.handle_.reset(curl_easy_init());
    if (!connection.handle_)
        throw std::bad_alloc();
    connection.rule_ = nullptr;
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_NOSIGNAL, 1L); // signals and threads do not mix
    // A proxy from the environment would hide which address is connected to.
    set(CURLOPT_PROXY, "");
    // libcurl's own limit does not cover waiting for the answer to QUIT, where progress() is asked
    // as well; but only if the connection is closed within the transfer and not with the handle.
    set(CURLOPT_FORBID_REUSE, keep ? 0L : 1L);
    set(CURLOPT_MAXCONNECTS, 1L);
    set(CURLOPT_OPENSOCKETFUNCTION, &CurlConnection::open_socket);
    set(CURLOPT_OPENSOCKETDATA, &connection);
    set(CURLOPT_CLOSESOCKETFUNCTION, &CurlConnection::close_socket);
    set(CURLOPT_CLOSESOCKETDATA, &connection);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!ca_file.empty())
        set(CURLOPT_CAINFO, ca_file.c_str());
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &CurlTransfer::progress);
    set(CURLOPT_XFERINFODATA, this);
}

int CurlTransfer::progress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& transfer = *static_cast<const CurlTransfer*>(self);
    const bool late = std::chrono::steady_clock::now() >= transfer.deadline_;
    return late || transfer.stop_.stop_requested() ? 1 : 0;
}

void CurlTransfer::check(CURLcode code) {
    if (code == CURLE_OUT_OF_MEMORY)
        throw std::bad_alloc();
    if (code != CURLE_OK)
        throw std::logic_error(std::string("libcurl refuses an option: ") +
                               curl_easy_strerror(code));
}

CurlEnd CurlTransfer::perform() {
    std::array<char, CURL_ERROR_SIZE> words{};
    set(CURLOPT_ERRORBUFFER, words.data());
    CurlEnd end;
    deadline_ = std::chrono::steady_clock::now() + timeout_;
    auto* handle = connection_.handle_.get();
    const bool had_one = !connection_.sockets_.empty();
    end.code = curl_easy_perform(handle);
    set(CURLOPT_ERRORBUFFER, static_cast<char*>(nullptr));
    long connects = 0;
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    end.on_kept = had_one && connects == 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &end.response);
    curl_easy_getinfo(handle, CURLINFO_SIZE_UPLOAD_T, &end.uploaded);
    curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &end.retry_after);
    if (end.code == CURLE_ABORTED_BY_CALLBACK)
        end.problem = stop_.stop_requested()
                          ? "given up: the service is stopping"
                          : "no end within " + std::to_string(timeout_.count()) + " seconds";
    else if (end.code != CURLE_OK)
        end.problem = words[0] != '\0' ? words.data() : curl_easy_strerror(end.code);
    return end;
}

} // namespace mandated::notify
