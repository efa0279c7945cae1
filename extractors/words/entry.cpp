#include "extractors/words/entry.h"

#include "extractors/language/languages.h"
#include "extractors/language/tokens.h"
#include "schema/model/session.h"

#include <algorithm>
#include <sstream>

namespace mandated::extractors::words {
namespace {

constexpr std::size_t longest_text = 200;

std::string shown(const toml::node& node) {
    if (node.is_table() || node.is_array())
        return node.is_table() ? "a section" : "a list";
    std::ostringstream text;
    node.visit([&text](const auto& value) { text << value; });
    if (node.is_string())
        return "\"" + *node.value_exact<std::string>() + "\"";
    return std::move(text).str();
}

/// Words, not marks alone.
bool has_words(const std::string& text) {
    const Tokens tokens(text);
    return std::any_of(tokens.list().begin(), tokens.list().end(),
                       [](const Token& token) { return token.word; });
}

} // namespace

std::string Faults::text(const std::string& file) const {
    std::string lines;
    for (const auto& [line, what] : faults_) {
        lines.append(lines.empty() ? "" : "\n").append(file).append(":");
        lines.append(std::to_string(line)).append(": ").append(what);
    }
    return lines;
}

void Entry::wrong(std::string_view key, const std::string& expected) {
    const auto& node = *table_.get(key);
    std::string what = name_;
    what.append(" ").append(key).append(" is ").append(shown(node));
    faults_.add(node.source(), what.append(", expected ").append(expected));
}

std::optional<std::string> Entry::text(std::string_view key, bool required) {
    known_.push_back(key);
    const auto* node = table_.get(key);
    if (node == nullptr) {
        if (required)
            fault("has no " + std::string(key) + ", expected " + std::string(key) + " = \"…\"");
        return std::nullopt;
    }
    if (!node->is_string() || node->value_exact<std::string>()->size() > longest_text) {
        wrong(key, "a text of at most " + std::to_string(longest_text) + " bytes");
        return std::nullopt;
    }
    return node->value_exact<std::string>();
}

std::string Entry::phrase(std::string_view key, bool required) {
    const auto words = text(key, required);
    if (!words)
        return {};
    if (!has_words(*words)) {
        wrong(key, "one or several words");
        return {};
    }
    return *words;
}

std::string Entry::language() {
    auto code = text("language", false).value_or("en");
    std::string expected;
    for (const auto* words : languages()) {
        if (code == words->language)
            return code;
        expected.append(expected.empty() ? "\"" : " or \"").append(words->language).append("\"");
    }
    wrong("language", expected);
    return "en";
}

std::string Entry::code() {
    const auto value = text("code", true);
    if (!value)
        return {};
    if (!parse_session(*value + "/1")) {
        wrong("code", "letters, figures and hyphens, such as \"UNEA\"");
        return {};
    }
    return *value;
}

std::optional<int> Entry::number(std::string_view key, int least, int most) {
    known_.push_back(key);
    const auto* node = table_.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most)
        return static_cast<int>(*value);
    wrong(key, "a number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
}

bool Entry::flag(std::string_view key) {
    known_.push_back(key);
    const auto* node = table_.get(key);
    if (node == nullptr)
        return false;
    const auto value = node->value_exact<bool>();
    if (!value)
        wrong(key, "true or false");
    return value.value_or(false);
}

void Entry::end() {
    std::string known;
    for (const auto key : known_)
        known.append(known.empty() ? "" : ", ").append(key);
    for (const auto& [key, node] : table_)
        if (std::find(known_.begin(), known_.end(), key.str()) == known_.end())
            faults_.add(key.source(), name_ + " \"" + std::string(key.str()) +
                                          "\" is unknown, expected " + known);
}

} // namespace mandated::extractors::words
