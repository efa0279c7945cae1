#include "notify/compose/mail.h"

#include "notify/compose/words.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace mandated::notify {
namespace {

struct GMimeDeleter {
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(char* text) const { g_free(text); }
    void operator()(GDateTime* date) const { g_date_time_unref(date); }
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
template <typename T> using Owned = std::unique_ptr<T, GMimeDeleter>;

void start_gmime() {
    static const bool started = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(started);
}

/// One line: control characters become spaces, so that no value can end its header.
std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; },
        ' ');
    return text;
}

/// The first mailbox of a header value, or null.
Owned<InternetAddressList> mailboxes(const std::string& text) {
    return Owned<InternetAddressList>(internet_address_list_parse(nullptr, one_line(text).c_str()));
}

InternetAddressMailbox* only_mailbox(const Owned<InternetAddressList>& list) {
    if (!list || internet_address_list_length(list.get()) != 1)
        return nullptr;
    auto* address = internet_address_list_get_address(list.get(), 0);
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address) : nullptr;
}

void set_address(GMimeMessage* message, GMimeAddressType type, const std::string& text) {
    const auto list = mailboxes(text);
    if (auto* mailbox = only_mailbox(list)) {
        const auto* name = internet_address_get_name(INTERNET_ADDRESS(mailbox));
        const auto short_name = shortened(name == nullptr ? "" : name, 200);
        g_mime_message_add_mailbox(message, type, short_name.empty() ? nullptr : short_name.c_str(),
                                   internet_address_mailbox_get_addr(mailbox));
    }
}

/// A text part in UTF-8, quoted-printable: 7-bit, short lines, and no line that looks like a
/// boundary.
Owned<GMimeObject> text_part(const char* subtype, const std::string& text) {
    auto* part = g_mime_text_part_new_with_subtype(subtype);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.data(), text.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(GMIME_PART(part), content.get());
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// Made from the identity, so that a repeat has the same bytes; "=_" never occurs in
/// quoted-printable text.
std::string boundary_of(const std::string& message_id) {
    std::string boundary = "=_";
    for (const unsigned char byte : message_id)
        if (std::isalnum(byte) != 0 && boundary.size() < 60)
            boundary += static_cast<char>(byte);
    return boundary;
}

std::string without_brackets(std::string id) {
    std::erase_if(id,
                  [](unsigned char byte) { return byte <= 0x20 || byte == '<' || byte == '>'; });
    return id;
}

} // namespace

std::string rfc5322(const Envelope& envelope, const MailContent& content) {
    start_gmime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    set_address(message.get(), GMIME_ADDRESS_TYPE_FROM, envelope.from);
    set_address(message.get(), GMIME_ADDRESS_TYPE_TO, envelope.to);
    g_mime_message_set_subject(message.get(), shortened(one_line(content.subject), 300).c_str(),
                               "utf-8");
    const Owned<GDateTime> date(
        g_date_time_new_from_unix_utc(envelope.date.time_since_epoch().count()));
    if (date)
        g_mime_message_set_date(message.get(), date.get());
    const auto id = without_brackets(envelope.message_id);
    g_mime_message_set_message_id(message.get(), id.c_str());
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "Auto-Submitted", "auto-generated",
                             nullptr);

    const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_set_boundary(parts.get(), boundary_of(id).c_str());
    g_mime_multipart_add(parts.get(), text_part("plain", content.text).get());
    g_mime_multipart_add(parts.get(), text_part("html", content.html).get());
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));

    const Owned<GMimeFormatOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<char> bytes(g_mime_object_to_string(GMIME_OBJECT(message.get()), options.get()));
    return bytes.get();
}

std::optional<std::string> bare_address(const std::string& mailbox) {
    start_gmime();
    const auto list = mailboxes(mailbox);
    const auto* only = only_mailbox(list);
    if (only == nullptr)
        return std::nullopt;
    const std::string address =
        internet_address_mailbox_get_addr(const_cast<InternetAddressMailbox*>(only));
    if (address.find('@') == std::string::npos)
        return std::nullopt;
    return address;
}

} // namespace mandated::notify
