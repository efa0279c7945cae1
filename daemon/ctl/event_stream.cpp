#include "daemon/ctl/event_stream.h"

namespace mandated::ctl {

void EventStream::feed(std::string_view piece) {
    for (const char byte : piece) {
        const bool second_half = after_cr_ && byte == '\n';
        after_cr_ = byte == '\r';
        if (second_half)
            continue;
        if (byte != '\r' && byte != '\n') {
            pending_ += byte;
            continue;
        }
        line(pending_);
        pending_.clear();
    }
}

void EventStream::restart() {
    pending_.clear();
    event_.type.clear();
    event_.data.clear();
    has_data_ = after_cr_ = false;
    at_start_ = true;
}

void EventStream::line(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (at_start_ && text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    at_start_ = false;
    if (text.empty())
        return dispatch();
    const auto colon = text.find(':');
    if (colon == 0) // a comment, which keeps the connection alive
        return;
    if (colon == std::string_view::npos)
        return field(text, "");
    auto value = text.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    field(text.substr(0, colon), value);
}

void EventStream::field(std::string_view name, std::string_view value) {
    if (name == "event") {
        event_.type = value;
    } else if (name == "data") {
        event_.data.append(has_data_ ? "\n" : "").append(value);
        has_data_ = true;
    } else if (name == "id" && value.find('\0') == std::string_view::npos) {
        event_.id = value;
    }
}

void EventStream::dispatch() {
    if (has_data_) {
        if (event_.type.empty())
            event_.type = "message";
        take_(event_);
    }
    event_.type.clear();
    event_.data.clear();
    has_data_ = false;
}

} // namespace mandated::ctl
