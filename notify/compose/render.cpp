#include "notify/compose/render.h"

#include "embedded/notice_templates.h"
#include "notify/compose/words.h"

#include <algorithm>
#include <stdexcept>

namespace mandated::notify {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::size_t line_width = 76;
/// Where templates begin the text behind a label.
constexpr std::size_t label_width = 15;

/// Whether a line holds one tag of a section or partial and nothing else.
bool is_only_tag(std::string_view line) {
    return line.size() > 5 && line.starts_with("{{") && line.ends_with("}}") &&
           std::string_view("#^/>").find(line[2]) != std::string_view::npos &&
           line.find("}}") == line.size() - 2;
}

/// The template with such tags taken off their lines, as the mustache specification has it; the
/// library leaves an empty line where a section is not taken.
std::string without_tag_lines(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        out += line;
        if (!is_only_tag(line) && end < text.size())
            out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::optional<std::string> template_text(const std::string& name) {
    for (const auto& file : embedded::notice_templates)
        if (file.name == name + ".mustache")
            return without_tag_lines(file.text);
    return std::nullopt;
}

/// Sees which names are looked up in vain; the library renders those as nothing.
class StrictContext : public mustache::context<std::string> {
  public:
    StrictContext(const mustache::data& values, std::string ending)
        : mustache::context<std::string>(&values), ending_(std::move(ending)) {}

    const mustache::data* get(const std::string& name) const override {
        const auto* found = mustache::context<std::string>::get(name);
        if (found == nullptr)
            missing_.push_back(name);
        return found;
    }

    const mustache::data* get_partial(const std::string& name) const override {
        auto& partial = partials_[name];
        if (partial == nullptr) {
            const auto text = template_text(name + ending_);
            if (!text) {
                missing_.push_back("partial " + name);
                return nullptr;
            }
            partial = std::make_unique<mustache::data>(*text);
        }
        return partial.get();
    }

    [[nodiscard]] std::vector<std::string> missing() const { return missing_; }

  private:
    std::string ending_;
    mutable std::vector<std::string> missing_;
    mutable std::map<std::string, std::unique_ptr<mustache::data>> partials_;
};

std::size_t continuation_indent(const std::string& line) {
    const auto text = std::min(line.find_first_not_of(' '), line.size());
    if (line.compare(text, 2, "- ") == 0)
        return text + 2;
    const bool labelled = text == 2 && line.size() > label_width && line[label_width - 1] == ' ';
    return labelled ? label_width : text;
}

void wrap_line(std::string line, std::string& out) {
    const std::string indent(continuation_indent(line), ' ');
    while (code_points(line) > line_width) {
        std::size_t points = 0, space = std::string::npos;
        for (std::size_t i = 0; i < line.size(); ++i) {
            points += (static_cast<unsigned char>(line[i]) & 0xC0) != 0x80 ? 1 : 0;
            // A word too long for a line keeps it whole.
            if (points > line_width && space != std::string::npos)
                break;
            if (line[i] == ' ' && i > indent.size())
                space = i;
        }
        if (space == std::string::npos)
            break;
        out.append(line, 0, space).append("\n");
        line.replace(0, space + 1, indent);
    }
    out += line;
}

} // namespace

Rendering render(const std::string& name, const mustache::data& values) {
    const auto text = template_text(name);
    if (!text)
        throw std::logic_error("no template " + name);
    const auto ending = name.substr(name.rfind('.'));
    mustache::mustache parsed(*text);
    if (ending != ".html")
        parsed.set_custom_escape([](const std::string& value) { return value; });
    StrictContext context(values, ending);
    Rendering rendering;
    rendering.text = parsed.render(context);
    if (!parsed.is_valid())
        throw std::logic_error(name + ": " + parsed.error_message());
    rendering.missing = context.missing();
    return rendering;
}

std::string wrapped(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        wrap_line(text.substr(at, end - at), out);
        out += '\n';
        at = end + 1;
    }
    return out;
}

} // namespace mandated::notify
