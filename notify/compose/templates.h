#pragma once

#include "schema/model/result.h"

#include <kainjow/mustache.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::notify {

/// A template's result, and the names it asked for that the data lack: none, or the template is
/// wrong.
struct Rendering {
    std::string text;
    std::vector<std::string> missing;
};

/// The shipped templates, or those with an administrator's in their place. A template is known by
/// language, name and ending: "en/reminder.html"; one of "shared/" serves every language. Its
/// partials are others with the same ending: {{>item}} in reminder.txt is item.txt. Values are
/// escaped where the name ends in ".html". Used by one thread at a time.
class Templates {
  public:
    /// The shipped ones.
    Templates();

    /// The shipped ones with those of a folder in their place: FOLDER/en/item.html.mustache. The
    /// error names every fault, one a line: "file:line: what is wrong".
    [[nodiscard]] static Result<Templates> load(const std::filesystem::path& folder);

    /// Renders a message's template. Throws std::logic_error where there is none of that name.
    [[nodiscard]] Rendering render(std::string_view language, const std::string& name,
                                   const kainjow::mustache::data& values) const;

    struct Source {
        std::string text;
        std::string file; ///< where it was read from; shipped ones by their name
    };
    /// A language's template, or the shared one; null where there is neither.
    [[nodiscard]] const Source* find(std::string_view language, const std::string& name) const;
    /// A template with its partials put in.
    [[nodiscard]] std::string whole(std::string_view language, const std::string& name) const;

  private:
    void parse();

    std::map<std::string, Source, std::less<>> sources_;
    std::map<std::string, std::shared_ptr<kainjow::mustache::mustache>> parsed_;
};

/// The templates that make a message, without ending; the others are partials of these.
[[nodiscard]] const std::vector<std::string>& message_templates();
/// The endings of each: ".subject", ".txt", ".html".
[[nodiscard]] const std::vector<std::string>& template_endings();

/// Renders text as a template named so would be; `name` decides about escaping.
[[nodiscard]] Rendering render_text(kainjow::mustache::mustache& parsed, const std::string& name,
                                    const kainjow::mustache::data& values, bool take_all = false);

} // namespace mandated::notify
