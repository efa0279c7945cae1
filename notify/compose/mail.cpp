#include "notify/compose/mail.h"

#include "notify/compose/text.h"

#include <gmime/gmime.h>

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

/// The first mailbox of a header value, or null.
Owned<InternetAddressList> mailboxes(const std::string& text) {
    return Owned<InternetAddressList>(internet_address_list_parse(nullptr, in_line(text).c_str()));
}

InternetAddressMailbox* only_mailbox(const Owned<InternetAddressList>& list) {
    if (!list || internet_address_list_length(list.get()) != 1)
        return nullptr;
    auto* address = internet_address_list_get_address(list.get(), 0);
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address) : nullptr;
}

void set_mailbox(GMimeMessage* message, GMimeAddressType type, const Mailbox& mailbox) {
    const auto list = mailboxes(mailbox.address);
    auto* only = only_mailbox(list);
    if (only == nullptr)
        return;
    const auto shown = shortened(in_line(mailbox.name), 200);
    g_mime_message_add_mailbox(message, type, shown.empty() ? nullptr : shown.c_str(),
                               internet_address_mailbox_get_addr(only));
}

void set_header(GMimeMessage* message, const char* name, const std::string& value) {
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.c_str(), nullptr);
}

void set_content(GMimePart* part, const std::string& bytes, GMimeContentEncoding encoding) {
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
}

/// A text part in UTF-8, quoted-printable: 7-bit, short lines, and no line that looks like a
/// boundary.
Owned<GMimeObject> text_part(const char* subtype, const std::string& text) {
    auto* part = GMIME_PART(g_mime_text_part_new_with_subtype(subtype));
    set_content(part, text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// The calendar as a file that calendars open. Base64, since its line breaks are part of it.
Owned<GMimeObject> calendar_part(const MailContent& content) {
    auto* part = g_mime_part_new_with_type("text", "calendar");
    set_content(part, content.calendar, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "method",
                                             content.calendar_method.c_str());
    g_mime_object_set_disposition(GMIME_OBJECT(part), "attachment");
    g_mime_part_set_filename(part, "deadlines.ics");
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// Made from the identity, so that a repeat has the same bytes; "=_" occurs neither in
/// quoted-printable nor in base64 text.
std::string boundary_of(const std::string& message_id, const char* part) {
    std::string boundary = std::string("=_") + part;
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
    set_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, envelope.from);
    set_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, envelope.to);
    set_mailbox(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, {"", envelope.reply_to});
    g_mime_message_set_subject(message.get(), shortened(in_line(content.subject), 300).c_str(),
                               "utf-8");
    const Owned<GDateTime> date(
        g_date_time_new_from_unix_utc(envelope.date.time_since_epoch().count()));
    if (date)
        g_mime_message_set_date(message.get(), date.get());
    const auto id = without_brackets(envelope.message_id);
    g_mime_message_set_message_id(message.get(), id.c_str());
    if (const auto thread = without_brackets(envelope.thread); !thread.empty()) {
        set_header(message.get(), "In-Reply-To", "<" + thread + ">");
        set_header(message.get(), "References", "<" + thread + ">");
    }
    if (!envelope.list_domain.empty())
        set_header(message.get(), "List-Id",
                   "Mandate reminders <reminders." + without_brackets(envelope.list_domain) + ">");
    set_header(message.get(), "Auto-Submitted", "auto-generated");
    set_header(message.get(), "Content-Language", content.language);

    Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_set_boundary(parts.get(), boundary_of(id, "a").c_str());
    g_mime_multipart_add(parts.get(), text_part("plain", content.text).get());
    g_mime_multipart_add(parts.get(), text_part("html", content.html).get());
    if (!content.calendar.empty()) {
        Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
        g_mime_multipart_set_boundary(mixed.get(), boundary_of(id, "m").c_str());
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(parts.get()));
        g_mime_multipart_add(mixed.get(), calendar_part(content).get());
        parts = std::move(mixed);
    }
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
