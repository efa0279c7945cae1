#include "daemon/service/place.h"

#include <algorithm>

namespace mandated::daemon {
namespace {

constexpr std::string_view leading_language = "en";

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return !word.empty() && std::find(words.begin(), words.end(), word) != words.end();
}

/// Titles are compared by their letters and digits: drafts and adopted texts differ in marks.
std::string letters_of(const std::string& title) {
    std::string letters;
    for (const char c : title)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 127)
            letters += c;
        else if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
    return letters;
}

/// The resolution with this status that the other text speaks of: by the draft's symbol, else by
/// organ, session and title, where that fits one only.
std::optional<store::ResolutionRow> counterpart(Context& context, const Resolution& text,
                                                TextStatus status) {
    if (text.organ.empty() || text.session.empty())
        return std::nullopt;
    auto known = store::resolutions_at(context.database, text.organ, text.session);
    std::erase_if(known, [&](const auto& row) { return row.heading.status != status; });
    for (auto& row : known)
        if (contains(row.heading.drafts, text.symbol) || contains(text.drafts, row.heading.symbol))
            return std::move(row);
    const auto title = letters_of(text.title);
    // Two drafts with symbols of their own compete under one title.
    std::erase_if(known, [&](const auto& row) {
        const bool competes = status == TextStatus::draft && text.status == status &&
                              !text.symbol.empty() && !row.heading.symbol.empty();
        return title.empty() || competes || letters_of(row.heading.title) != title;
    });
    return known.size() == 1 ? std::optional{std::move(known.front())} : std::nullopt;
}

std::optional<store::ResolutionRow> by_symbol(Context& context, const std::string& symbol) {
    return symbol.empty() ? std::nullopt : store::find_resolution(context.database, symbol);
}

/// 2 of "A/HRC/59/L.12/Rev.2".
int revision_of(const Resolution& text) {
    constexpr std::string_view mark = "/Rev.";
    const auto at = text.document_symbol.find(mark);
    return at == std::string::npos ? 0 : std::atoi(text.document_symbol.c_str() + at + mark.size());
}

/// Another file of a text that is known: in force unless the known one leads by its language.
Place another_text(store::ResolutionRow row, const Resolution& text) {
    const auto known = row.heading.language;
    if (text.language != known && text.language != leading_language)
        return {Placing::beside, std::move(row),
                "another language; the text in \"" + known + "\" is in force"};
    return {Placing::replace, std::move(row), {}};
}

Place place_of_draft(Context& context, const Resolution& text) {
    if (auto adopted = counterpart(context, text, TextStatus::adopted))
        return {Placing::beside, std::move(adopted), "a draft; the adopted text is known"};
    auto draft = by_symbol(context, text.symbol);
    if (!draft)
        draft = counterpart(context, text, TextStatus::draft);
    if (!draft)
        return {};
    if (revision_of(draft->heading) > revision_of(text))
        return {Placing::beside, std::move(draft), "a later revision is known"};
    return another_text(std::move(*draft), text);
}

Result<Place> place_of_corrigendum(Context& context, const Resolution& text) {
    auto row = by_symbol(context, text.symbol);
    if (!row)
        return Error{text.document_symbol + " corrects " + text.symbol +
                     ", which is not known; read that first, then this again"};
    if (row->heading.language != text.language)
        return Place{Placing::beside, std::move(row),
                     "a corrigendum to the text in \"" + text.language +
                         "\", not to that in force"};
    return Place{Placing::correct, std::move(row), {}};
}

} // namespace

Result<Place> place_of(Context& context, const Resolution& text) {
    if (text.status == TextStatus::corrigendum)
        return place_of_corrigendum(context, text);
    if (text.status == TextStatus::draft)
        return place_of_draft(context, text);
    if (auto row = by_symbol(context, text.symbol))
        return another_text(std::move(*row), text);
    if (auto draft = counterpart(context, text, TextStatus::draft))
        return Place{Placing::adopt, std::move(draft), {}};
    return Place{};
}

} // namespace mandated::daemon
