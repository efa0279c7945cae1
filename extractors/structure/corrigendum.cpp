#include "extractors/structure/corrigendum.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/heading.h"
#include "extractors/structure/sentences.h"

namespace mandated::extractors::structure {
namespace {

/// What has more is no corrigendum; each entry is looked for in the whole text.
constexpr std::size_t kMostEntries = 500;

/// What one entry of a corrigendum says about a paragraph.
struct Entry {
    std::string para; ///< "12(a)"
    std::string text; ///< behind the paragraph's name
};

std::size_t leading_any(std::string_view text, std::span<const std::string_view> plain) {
    std::size_t longest = 0;
    for (const auto words : plain)
        longest = std::max(longest, leading_words(text, words));
    return longest;
}

/// "12 (a) (ii)" at the front as "12(a)(ii)"; `text` goes on behind it.
std::string take_path(std::string_view& text) {
    const auto digits = leading_digits(text);
    if (digits == 0 || digits > 3)
        return {};
    std::string path(text.substr(0, digits));
    text.remove_prefix(digits);
    for (auto part = trimmed(text); part.starts_with('('); part = trimmed(text)) {
        const auto close = part.find(')');
        if (close == std::string_view::npos || close < 2 || close > 5)
            break;
        path += part.substr(0, close + 1);
        text = part.substr(close + 1);
    }
    return path;
}

/// The entry a line begins: "Paragraph 12, line 3", "Page 2, paragraph 12 (a): for X read Y".
std::optional<Entry> leading_entry(std::string_view line, const Headings& words) {
    constexpr std::size_t reach = 40;
    for (std::size_t at = 0; at < std::min(line.size(), reach);) {
        auto rest = line.substr(at);
        if (const auto length = leading_any(rest, words.paragraph_names)) {
            rest = trimmed(rest.substr(length));
            if (auto path = take_path(rest); !path.empty()) {
                // "line 3" says nothing that the words themselves do not.
                const auto colon = rest.find(':');
                const bool place = rest.starts_with(',');
                rest = colon != std::string_view::npos ? rest.substr(colon + 1)
                       : place                         ? std::string_view()
                                                       : rest;
                return Entry{std::move(path), std::string(trimmed(rest))};
            }
        }
        const auto comma = line.find(", ", at);
        if (comma == std::string_view::npos)
            break;
        at = comma + 2;
    }
    return std::nullopt;
}

/// Without quotation marks around the whole.
std::string_view unquoted(std::string_view text) {
    text = trimmed(text);
    struct Marks {
        std::string_view open, close;
    };
    for (const auto& [open, close] :
         {Marks{"“", "”"}, Marks{"\"", "\""}, Marks{"«", "»"}, Marks{"‘", "’"}})
        if (text.size() > open.size() + close.size() && text.starts_with(open) &&
            text.ends_with(close))
            return trimmed(text.substr(open.size(), text.size() - open.size() - close.size()));
    return text;
}

std::string_view without_stop(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('.') || text.ends_with(';'))
        text.remove_suffix(1);
    return text;
}

Correction correction_of(const Entry& entry, const Headings& words) {
    Correction correction{entry.para, {}, {}, entry.text};
    const std::string_view text = entry.text;
    if (const auto length = leading_any(text, words.gives_anew)) {
        auto fresh = trimmed(text.substr(length));
        while (fresh.starts_with(':') || fresh.starts_with(' '))
            fresh.remove_prefix(1);
        fresh = unquoted(fresh);
        if (const auto label = leading_label(fresh); label && entry.para.ends_with(label->value))
            fresh = label->rest;
        correction.right = std::string(fresh);
        return correction;
    }
    const auto lead = leading_words(text, words.before_wrong);
    const auto read = lead ? text.find(words.before_right, lead) : std::string_view::npos;
    if (read == std::string_view::npos)
        return correction;
    const auto wrong = unquoted(text.substr(lead, read - lead));
    const auto right = text.substr(read + words.before_right.size());
    // A second "read" leaves open which words are meant.
    if (right.find(words.before_right) != std::string_view::npos)
        return correction;
    correction.wrong = std::string(wrong);
    correction.right = std::string(unquoted(wrong.ends_with('.') ? right : without_stop(right)));
    return correction;
}

std::vector<Entry> entries_of(std::span<const Block> blocks, const Headings& words) {
    std::vector<Entry> entries;
    bool headed = false; // below the word "Corrigendum"
    for (const auto& block : blocks) {
        if (block.footnote)
            continue;
        if (auto entry = leading_entry(block.text, words)) {
            entries.push_back(std::move(*entry));
            continue;
        }
        headed |= block.mark == Landmark::corrigendum;
        const bool told = block.mark == Landmark::none && block.text.find(' ') != std::string::npos;
        if (entries.empty() && headed && told && is_finished(block.text, words))
            entries.push_back({{}, block.text});
        else if (!entries.empty() && block.mark != Landmark::symbol) {
            const bool another =
                leading_words(block.text, words.before_wrong) > 0 && !entries.back().text.empty();
            if (another)
                entries.push_back({entries.back().para, block.text});
            else
                append_line(entries.back().text, block.text, words);
        }
    }
    return entries;
}

std::size_t count_of(std::string_view text, std::string_view words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + words.size()))
        ++count;
    return count;
}

void replace(std::string& text, std::string_view wrong, std::string_view right) {
    if (const auto at = text.find(wrong); at != std::string::npos)
        text.replace(at, wrong.size(), right);
}

} // namespace

std::optional<Resolution> read_corrigendum(std::span<const Block> blocks, const Headings& words) {
    const auto symbol = symbol_of_document(blocks);
    if (!symbol || symbol->corrigendum == 0 || symbol->sort == SymbolSort::other)
        return std::nullopt;
    const auto entries = entries_of(blocks, words);
    if (entries.size() > kMostEntries)
        return std::nullopt;
    Resolution resolution;
    resolution.language = words.language;
    read_heading(blocks, words, resolution);
    resolution.status = TextStatus::corrigendum;
    resolution.symbol = symbol->base;
    resolution.document_symbol = symbol->printed;
    for (const auto& entry : entries)
        resolution.corrections.push_back(correction_of(entry, words));
    for (const auto& block : blocks)
        resolution.paragraphs.push_back(
            {{}, ParagraphKind::heading, block.text, {}, block.original});
    return resolution;
}

std::optional<std::string> apply(const Correction& correction, Resolution& resolution) {
    if (correction.para.empty() || correction.right.empty())
        return "it does not say \"Paragraph N: for X read Y\"";
    std::vector<Paragraph*> found;
    for (auto& paragraph : resolution.paragraphs)
        if (paragraph.kind == ParagraphKind::operative && paragraph.address == correction.para)
            found.push_back(&paragraph);
    if (found.empty())
        return "there is no paragraph " + correction.para;
    if (correction.wrong.empty()) {
        if (found.size() > 1)
            return "paragraph " + correction.para + " has several parts";
        found.front()->text = correction.right;
        found.front()->original.reset();
        return std::nullopt;
    }
    std::size_t count = 0;
    bool corrected = false; // as in a reissue
    Paragraph* holder = nullptr;
    for (auto* paragraph : found) {
        const bool stands = count_of(paragraph->text, correction.right) > 0;
        if (stands && correction.right.find(correction.wrong) != std::string::npos)
            return std::nullopt;
        corrected |= stands;
        if (const auto here = count_of(paragraph->text, correction.wrong)) {
            count += here;
            holder = paragraph;
        }
    }
    if (count == 0 && corrected)
        return std::nullopt;
    if (count != 1)
        return "paragraph " + correction.para + " has these words " +
               (count == 0 ? "nowhere" : std::to_string(count) + " times");
    replace(holder->text, correction.wrong, correction.right);
    if (holder->original)
        replace(*holder->original, correction.wrong, correction.right);
    return std::nullopt;
}

} // namespace mandated::extractors::structure
