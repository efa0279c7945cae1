#include "notify/compose/templates.h"

#include "embedded/notice_templates_en.h"
#include "embedded/notice_templates_fr.h"
#include "embedded/notice_templates_shared.h"
#include "notify/compose/languages/speech.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace mandated::notify {
namespace {

namespace mustache = kainjow::mustache;

/// Partials within partials; more is a template that includes itself.
constexpr int deepest = 8;

/// Stands for an empty line, which the library would take for a tag's where one is beside it. No
/// value holds it.
constexpr char kept_line = '\x01';

/// Whether a line holds one tag of a section or partial and nothing else.
bool is_only_tag(std::string_view line) {
    return line.size() > 5 && line.starts_with("{{") && line.ends_with("}}") &&
           std::string_view("#^/>").find(line[2]) != std::string_view::npos &&
           line.find("}}") == line.size() - 2;
}

/// The template with empty lines marked and with such tags taken off their lines, as the mustache
/// specification has it; the library leaves an empty line where a section is not taken.
std::string without_tag_lines(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        if (line.empty())
            out += kept_line;
        out += line;
        if (!is_only_tag(line) && end < text.size())
            out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::string ending_of(const std::string& name) {
    return name.substr(name.rfind('.'));
}

std::string expanded(const Templates& templates, std::string_view language, const std::string& name,
                     int depth) {
    const auto* source = templates.find(language, name);
    if (source == nullptr || depth > deepest)
        return {};
    const auto text = without_tag_lines(source->text);
    std::string out;
    std::size_t at = 0;
    for (auto tag = text.find("{{>"); tag != std::string::npos; tag = text.find("{{>", at)) {
        const auto end = text.find("}}", tag);
        if (end == std::string::npos)
            break;
        const auto partial = mustache::trim(text.substr(tag + 3, end - tag - 3));
        out.append(text, at, tag - at);
        out += expanded(templates, language, partial + ending_of(name), depth + 1);
        at = end + 2;
    }
    return out.append(text, at);
}

/// Sees which names are looked up in vain; the library renders those as nothing. Takes every
/// section where told to.
class StrictContext : public mustache::context<std::string> {
  public:
    StrictContext(const mustache::data& values, bool take_all)
        : mustache::context<std::string>(&values), take_all_(take_all) {}

    const mustache::data* get(const std::string& name) const override {
        const auto* found = mustache::context<std::string>::get(name);
        if (found == nullptr)
            missing_.push_back(name);
        return found != nullptr && take_all_ && found->is_false() ? &taken_ : found;
    }

    [[nodiscard]] std::vector<std::string> missing() const { return missing_; }

  private:
    mustache::data taken_{true};
    bool take_all_;
    mutable std::vector<std::string> missing_;
};

} // namespace

Rendering render_text(mustache::mustache& parsed, const std::string& name,
                      const mustache::data& values, bool take_all) {
    if (ending_of(name) != ".html")
        parsed.set_custom_escape([](const std::string& value) { return value; });
    StrictContext context(values, take_all);
    Rendering rendering;
    rendering.text = parsed.render(context);
    if (!parsed.is_valid())
        throw std::logic_error(name + ": " + parsed.error_message());
    std::erase(rendering.text, kept_line);
    rendering.missing = context.missing();
    return rendering;
}

Templates::Templates() {
    const auto take = [this](const std::string& folder, const auto& files) {
        constexpr std::string_view suffix = ".mustache";
        for (const auto& file : files) {
            const auto name = folder + "/" + std::string(file.name);
            sources_[name.substr(0, name.size() - suffix.size())] = {std::string(file.text), name};
        }
    };
    take("en", embedded::notice_templates_en);
    take("fr", embedded::notice_templates_fr);
    take("shared", embedded::notice_templates_shared);
    parse();
}

const Templates::Source* Templates::find(std::string_view language, const std::string& name) const {
    for (const auto folder : {language, std::string_view("shared")})
        if (const auto found = sources_.find(std::string(folder) + "/" + name);
            found != sources_.end())
            return &found->second;
    return nullptr;
}

std::string Templates::whole(std::string_view language, const std::string& name) const {
    return expanded(*this, language, name, 0);
}

void Templates::parse() {
    parsed_.clear();
    for (const auto& language : known_languages())
        for (const auto& name : message_templates())
            for (const auto& ending : template_endings())
                parsed_[fmt::format("{}/{}{}", language, name, ending)] =
                    std::make_shared<mustache::mustache>(whole(language, name + ending));
}

Rendering Templates::render(std::string_view language, const std::string& name,
                            const mustache::data& values) const {
    const auto parsed = parsed_.find(std::string(speech_of(language).language) + "/" + name);
    if (parsed == parsed_.end())
        throw std::logic_error("no template " + name);
    return render_text(*parsed->second, name, values);
}

const std::vector<std::string>& message_templates() {
    static const std::vector<std::string> names = {"reminder", "digest",  "registered",
                                                   "moved",    "dropped", "undelivered"};
    return names;
}

const std::vector<std::string>& template_endings() {
    static const std::vector<std::string> endings = {".subject", ".txt", ".html"};
    return endings;
}

} // namespace mandated::notify
