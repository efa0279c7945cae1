#include "extractors/document/office/convert.h"

#include "extractors/document/confined/program.h"
#include "extractors/document/confined/temporary_folder.h"

#include <fstream>
#include <sstream>
#include <system_error>

namespace mandated::extractors::office {
namespace {

struct FormatInWords {
    const char* extension;
    const char* words;
};

FormatInWords in_words(Format format) {
    switch (format) {
    case Format::doc:
        return {"doc", "an old Word document (.doc)"};
    case Format::rtf:
        return {"rtf", "a rich text file (.rtf)"};
    case Format::odt:
        return {"odt", "an OpenDocument text (.odt)"};
    case Format::html:
        return {"html", "an HTML page"};
    }
    return {"", ""};
}

confined::Program libreoffice(const std::filesystem::path& folder, Format format) {
    confined::Program program;
    // Not the script in /usr/bin: what that starts insists on a socket in /tmp.
    program.path = "/usr/lib/libreoffice/program/soffice.bin";
    program.package = "libreoffice-writer-nogui";
    program.arguments = {"-env:UserInstallation=file://" + (folder / "profile").string(),
                         "-env:OSL_SOCKET_PATH=" + folder.string(),
                         "--headless",
                         "--norestore",
                         "--convert-to",
                         "docx:MS Word 2007 XML",
                         "--outdir",
                         folder.string()};
    // Left to itself it opens a page of the web as such, which it cannot write as .docx.
    if (format == Format::html)
        program.arguments.emplace_back("--infilter=HTML (StarWriter)");
    program.arguments.push_back((folder / "document.").string() + in_words(format).extension);
    program.folder = folder;
    program.powers = confined::Powers::office;
    program.restart = 81; // its profile is new, and made now
    program.limits.wall = std::chrono::seconds(20);
    program.limits.processor = std::chrono::seconds(30);
    program.limits.memory = std::size_t{4} << 30; // most of it is only mapped
    program.limits.file = std::size_t{128} << 20;
    return program;
}

Result<std::string> converted(std::string_view bytes, Format format) {
    const confined::TemporaryFolder folder;
    const auto program = libreoffice(folder.path(), format);
    std::ofstream document(program.arguments.back(), std::ios::binary);
    document.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    document.close();
    if (!document)
        return Error{program.arguments.back() + " could not be written"};
    const auto said = confined::run(program);
    if (!said)
        return Error{said.error()};
    std::ifstream file(folder.path() / "document.docx", std::ios::binary);
    std::ostringstream text;
    // It ends as if all were well where it could not read the document.
    if (!file || !(text << file.rdbuf()))
        return Error{"LibreOffice could not read it; it may be damaged or encrypted"};
    return std::move(text).str();
}

} // namespace

Result<std::string> convert_to_docx(std::string_view bytes, Format format) {
    if (is_encrypted_package(bytes))
        return Error{"the Word document is encrypted; save it without a password"};
    try {
        auto docx = converted(bytes, format);
        if (!docx)
            return Error{std::string(in_words(format).words) + ": " + docx.error()};
        return docx;
    } catch (const std::system_error& fault) {
        return Error{std::string("no temporary folder: ") + fault.what()};
    }
}

} // namespace mandated::extractors::office
