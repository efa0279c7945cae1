#include "notify/compose/check_templates.h"

#include "notify/compose/languages/speech.h"
#include "notify/compose/sample.h"
#include "notify/compose/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace mandated::notify {
namespace {

namespace mustache = kainjow::mustache;

/// A tag of a template: "{{#name}}" is of kind '#'; a value's is ' '.
struct Tag {
    char kind = ' ';
    std::string name;
    std::size_t line = 1;
};

std::vector<Tag> tags_of(const std::string& text) {
    std::vector<Tag> tags;
    std::size_t line = 1, at = 0;
    for (auto begin = text.find("{{"); begin != std::string::npos; begin = text.find("{{", at)) {
        line += static_cast<std::size_t>(
            std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                       text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
        at = begin + 2;
        const auto end = text.find("}}", at);
        if (end == std::string::npos)
            break;
        Tag tag;
        tag.line = line;
        auto inside = mustache::trim(text.substr(at, end - at));
        if (!inside.empty() && std::string_view("#^/>!&{=").find(inside[0]) != std::string::npos) {
            tag.kind = inside[0];
            inside = mustache::trim(inside.substr(1));
        }
        tag.name = std::move(inside);
        tags.push_back(std::move(tag));
    }
    return tags;
}

/// A template of its own, by name, and those it is made of.
class Checked {
  public:
    Checked(const Templates& templates, std::string language, std::vector<std::string>& faults)
        : templates_(templates), language_(std::move(language)), faults_(faults) {}

    /// Faults of a template's own text and of its partials'; whether it can be rendered.
    bool read(const std::string& name) {
        if (!seen_.insert(name).second)
            return sound_;
        const auto& source = *templates_.find(language_, name);
        const mustache::mustache parsed(source.text);
        if (!parsed.is_valid())
            fault(source, 1, parsed.error_message() + ", counted in bytes from its beginning");
        const auto ending = name.substr(name.rfind('.'));
        for (const auto& tag : tags_of(source.text)) {
            if (tag.kind == '{' || tag.kind == '&')
                fault(source, tag.line,
                      "{{" + tag.name + "}} would not be escaped, expected two braces and no &");
            if (tag.kind == '=')
                fault(source, tag.line, "other delimiters are not taken, expected {{ and }}");
            if (tag.kind != '>')
                continue;
            if (templates_.find(language_, tag.name + ending) == nullptr)
                fault(source, tag.line, "there is no partial " + tag.name + ending);
            else
                read(tag.name + ending);
        }
        return sound_;
    }

    /// Faults of the names that a template looks up.
    void render(const std::string& name, const Sample& sample) {
        const auto text = templates_.whole(language_, name);
        look_up(text, name, view_of(sample.full), true);
        look_up(text, name, view_of(sample.bare), false);
        // With what is left out where there is a value taken instead: sections in sections.
        auto turned = text;
        for (auto at = turned.find("{{^"); at != std::string::npos; at = turned.find("{{^", at))
            turned[at + 2] = '#';
        look_up(turned, name, view_of(sample.full), true);
    }

  private:
    mustache::data view_of(const Notice& notice) const {
        return view(notice, {"secretariat", language_});
    }

    void look_up(const std::string& text, const std::string& name, const mustache::data& values,
                 bool take_all) {
        mustache::mustache parsed(text);
        for (const auto& missing : render_text(parsed, name, values, take_all).missing)
            blame(missing);
    }

    /// Names the first line of one of the files that has the tag.
    void blame(const std::string& missing) {
        for (const auto& name : seen_) {
            const auto& source = *templates_.find(language_, name);
            for (const auto& tag : tags_of(source.text))
                if (tag.name == missing && tag.kind != '>' && tag.kind != '!')
                    return fault(source, tag.line,
                                 "\"" + missing +
                                     "\" is not known there; docs/templates.md lists the names");
        }
    }

    void fault(const Templates::Source& source, std::size_t line, const std::string& what) {
        sound_ = false;
        auto text = fmt::format("{}:{}: {}", source.file, line, what);
        if (std::find(faults_.begin(), faults_.end(), text) == faults_.end())
            faults_.push_back(std::move(text));
    }

    const Templates& templates_;
    std::string language_;
    std::vector<std::string>& faults_;
    std::set<std::string> seen_;
    bool sound_ = true;
};

} // namespace

std::vector<std::string> template_faults(const Templates& templates) {
    std::vector<std::string> faults;
    for (const auto& language : known_languages())
        for (const auto& sample : samples())
            for (const auto& ending : template_endings()) {
                Checked checked(templates, language, faults);
                if (checked.read(sample.name + ending))
                    checked.render(sample.name + ending, sample);
            }
    return faults;
}

} // namespace mandated::notify
