#pragma once

#include <curl/curl.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <sys/socket.h>
#include <vector>

namespace mandated::notify {

struct CurlDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlDeleter>;

/// The list with one more entry.
[[nodiscard]] CurlList with_entry(CurlList list, const std::string& entry);

/// The parts of a URL, as libcurl itself will read it, so that a check and the transfer cannot
/// differ.
struct Url {
    std::string scheme;     ///< in lower case
    std::string host, port; ///< port as given, or the scheme's
    bool has_user = false;
};
[[nodiscard]] std::optional<Url> parse_url(const std::string& url);

/// How a transfer ended.
struct CurlEnd {
    CURLcode code = CURLE_OK;
    long response = 0;          ///< the last response code, 0 where none came
    curl_off_t uploaded = 0;    ///< bytes of the body that were handed to the network
    curl_off_t retry_after = 0; ///< seconds; 0 where not said
    bool on_kept = false;       ///< on a connection that an earlier transfer had opened
    std::string problem;        ///< in words; "" where there was none
};

/// Where a connection may lead, asked when one is opened.
using AddressRule = std::function<bool(const sockaddr&)>;

/// What transfers of one kind share: one after the other, on one connection where the server lets
/// them.
class CurlConnection {
  public:
    CurlConnection();
    ~CurlConnection();
    CurlConnection(const CurlConnection&) = delete;
    CurlConnection& operator=(const CurlConnection&) = delete;

    /// Cuts a connection that was kept, without farewell: libcurl's would wait two minutes for a
    /// server that is silent.
    void close();

  private:
    friend class CurlTransfer;
    static curl_socket_t open_socket(void* self, curlsocktype, curl_sockaddr* target);
    static int close_socket(void* self, curl_socket_t socket);

    std::unique_ptr<CURL, CurlDeleter> handle_;
    std::vector<curl_socket_t> sockets_; ///< open now
    AddressRule rule_;                   ///< of the transfer under way; empty for any
};

/// One transfer by libcurl with what all of ours share: a time limit, trusted authorities, no
/// proxy unless set, no signals, and an end at a requested stop. Options that take pointers need
/// them to live until perform() is done.
class CurlTransfer {
  public:
    /// `keep` leaves the connection open for the next transfer; otherwise it is closed, with the
    /// protocol's farewell, within this one.
    CurlTransfer(CurlConnection& connection, const std::string& url, const std::string& ca_file,
                 std::chrono::seconds timeout, bool keep, std::stop_token stop);
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    /// Throws std::logic_error where libcurl does not know the option, std::bad_alloc without
    /// memory.
    template <typename Value> void set(CURLoption option, Value value) {
        check(curl_easy_setopt(connection_.handle_.get(), option, value));
    }
    void only_to(AddressRule rule) { connection_.rule_ = std::move(rule); }
    [[nodiscard]] CurlEnd perform();

  private:
    static void check(CURLcode code);
    static int progress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    CurlConnection& connection_;
    std::stop_token stop_;
    std::chrono::seconds timeout_;
    std::chrono::steady_clock::time_point deadline_;
};

} // namespace mandated::notify
