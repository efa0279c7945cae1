#include "extractors/document/docx/archive.h"

#include <fmt/format.h>

#include <zip.h>

namespace mandated::extractors::docx {
namespace {

constexpr std::size_t kUsualPart = 1u << 20;    ///< bytes; room made for what a part claims to be
constexpr std::size_t kRatioMatters = 1u << 20; ///< below, a large ratio does no harm

/// Every entry has a record with this signature in the archive's directory.
std::size_t directory_records(std::string_view bytes) {
    constexpr std::string_view signature = "PK\x01\x02";
    std::size_t count = 0;
    for (auto at = bytes.find(signature); at != std::string_view::npos;
         at = bytes.find(signature, at + signature.size()))
        ++count;
    return count;
}

std::string reason(zip_error_t& error) {
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

Error too_large(const std::string& name, std::size_t limit) {
    return Error{fmt::format("its part {} unpacks to more than {} MiB; no resolution does", name,
                             limit >> 20)};
}

using File = std::unique_ptr<zip_file_t, decltype([](zip_file_t* file) { zip_fclose(file); })>;

} // namespace

void Archive::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<Archive> Archive::open(std::string_view bytes, ArchiveLimits limits) {
    if (bytes.size() > limits.archive)
        return Error{fmt::format("a zip archive of more than {} MiB; no resolution is",
                                 limits.archive >> 20)};
    // Before the directory is read, which takes memory for each entry.
    if (directory_records(bytes) > limits.entries)
        return Error{fmt::format("a zip archive of more than {} files; expected a Word document",
                                 limits.entries)};
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source)
            zip_source_free(source);
        return Error{"a damaged or truncated zip archive (" + reason(error) +
                     "); expected a whole Word document"};
    }
    zip_error_fini(&error);
    return Archive(archive, limits);
}

bool Archive::holds(const std::string& name) const {
    return zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::string> Archive::read(const std::string& name) {
    zip_stat_t entry;
    const auto index = zip_name_locate(zip_.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0 || zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(index), 0, &entry) != 0)
        return Error{"its part " + name + " is missing"};
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
        return Error{"protected by a password; expected a document without one"};
    // Other methods may ask for gigabytes of memory before they give a byte; Word uses none.
    if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
        return Error{"its part " + name + " is packed in a way Word does not use"};
    const File file(zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return Error{"its part " + name + " cannot be unpacked: " + zip_strerror(zip_.get())};
    std::string text;
    text.reserve(std::min<std::size_t>(entry.size, kUsualPart));
    for (;;) {
        const auto count = zip_fread(file.get(), chunk_.data(), chunk_.size());
        if (count < 0)
            return Error{"its part " + name + " is damaged: " + zip_file_strerror(file.get())};
        if (count == 0)
            return text;
        text.append(chunk_.data(), static_cast<std::size_t>(count));
        unpacked_ += static_cast<std::size_t>(count);
        if (text.size() > limits_.part || unpacked_ > limits_.total)
            return too_large(name, limits_.part);
        if (text.size() > kRatioMatters && text.size() / limits_.ratio > entry.comp_size)
            return Error{fmt::format("its part {} unpacks to {} times its size, as a zip bomb does",
                                     name, limits_.ratio)};
    }
}

} // namespace mandated::extractors::docx
