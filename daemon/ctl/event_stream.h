#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace mandated::ctl {

/// An event of a stream.
struct StreamEvent {
    std::string id;   ///< of the last event that had one, "" before
    std::string type; ///< "task.created"; "message" where none is given
    std::string data; ///< its lines joined by "\n"
};

/// Reads Server-Sent Events (the HTML standard, 9.2.6) from pieces cut anywhere. An event without
/// data, and one that the stream's end cuts off, is none.
class EventStream {
  public:
    explicit EventStream(std::function<void(const StreamEvent&)> take) : take_(std::move(take)) {}

    void feed(std::string_view piece);
    /// A new connection: what was begun is forgotten, the last id stays.
    void restart();
    [[nodiscard]] const std::string& last_id() const { return event_.id; }

  private:
    void line(std::string_view text);
    void field(std::string_view name, std::string_view value);
    void dispatch();

    std::function<void(const StreamEvent&)> take_;
    StreamEvent event_;
    std::string pending_; ///< a line not ended yet
    bool has_data_ = false;
    bool after_cr_ = false; ///< a line feed now belongs to the carriage return before
    bool at_start_ = true;  ///< a byte order mark may follow
};

} // namespace mandated::ctl
