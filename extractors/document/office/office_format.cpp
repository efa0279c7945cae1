#include "extractors/document/office/office_format.h"

#include <algorithm>
#include <string>

namespace mandated::extractors::office {
namespace {

using namespace std::string_view_literals;

constexpr auto compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

bool begins_with(std::string_view text, std::string_view lower_case) {
    return text.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

/// A tag's name ends there: "<html>", "<html lang=…>", but not "<htmlish>".
bool is_html_tag(std::string_view text) {
    constexpr auto tag = "<html"sv;
    return begins_with(text, tag) && text.size() > tag.size() &&
           " \t\r\n>"sv.find(text[tag.size()]) != std::string_view::npos;
}

bool is_html(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    if (begins_with(bytes, "<!doctype html") || is_html_tag(bytes))
        return true;
    if (!bytes.starts_with("<?xml"))
        return false;
    const auto head = bytes.substr(0, 1024);
    for (auto at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1))
        if (is_html_tag(head.substr(at)))
            return true;
    return false;
}

/// An OpenDocument file's first entry is stored as it is: a header of 30 bytes, its name, its text.
bool is_open_document_text(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") && bytes.size() > 30 &&
           bytes.substr(30).starts_with("mimetypeapplication/vnd.oasis.opendocument.text");
}

} // namespace

std::optional<Format> format_of(std::string_view bytes) {
    if (bytes.starts_with(compound_file))
        return Format::doc;
    if (bytes.starts_with("{\\rtf"))
        return Format::rtf;
    if (is_open_document_text(bytes))
        return Format::odt;
    if (is_html(bytes))
        return Format::html;
    return std::nullopt;
}

bool is_encrypted_package(std::string_view bytes) {
    // A compound file's directory names its streams in UTF-16.
    std::string name;
    for (const char c : "EncryptedPackage"sv)
        name.append({c, '\0'});
    return bytes.starts_with(compound_file) && bytes.find(name) != std::string_view::npos;
}

} // namespace mandated::extractors::office
