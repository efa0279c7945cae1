#pragma once

#include "schema/model/dates.h"
#include "schema/model/task.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated {

enum class ParagraphKind { heading, preamble, operative, annex, vote, footnote };
template <>
inline constexpr std::array<std::string_view, 6> names_of<ParagraphKind> = {
    "heading", "preamble", "operative", "annex", "vote", "footnote"};

/// A paragraph of a resolution, in the order of the text.
struct Paragraph {
    std::string number; ///< as printed, full path: "12(a)(ii)"; "" where nothing is printed
    ParagraphKind kind = ParagraphKind::operative;
    std::string text; ///< UTF-8, without the printed number, white space folded to single spaces
    /// The paragraph its tasks belong to: the number itself; for a bullet or a continuation the
    /// numbered paragraph above; for an unnumbered operative paragraph its place among those of its
    /// section.
    std::string address;
    /// Its text before the tracked changes of a Word file, where there are any; "" where all of it
    /// was inserted. Not stored.
    std::optional<std::string> original = std::nullopt;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// How a text was adopted. Counts are empty where it was adopted without a vote or nothing is
/// printed.
struct Vote {
    bool recorded = false;
    std::optional<int> in_favour, against, abstaining;
    std::vector<std::string> names_in_favour, names_against, names_abstaining;

    friend bool operator==(const Vote&, const Vote&) = default;
};

/// What a text is: only an adopted one is a mandate.
enum class TextStatus { adopted, draft, corrigendum };
template <>
inline constexpr std::array<std::string_view, 3> names_of<TextStatus> = {"adopted", "draft",
                                                                         "corrigendum"};

/// One entry of a corrigendum: "Paragraph 12, line 3: for X read Y".
struct Correction {
    std::string para;    ///< "12", "12(a)"; "" where none is named
    std::string wrong;   ///< X; "" where the whole paragraph is given anew
    std::string right;   ///< Y; "" where the entry says something else
    std::string printed; ///< the entry as it stands, for a person

    friend bool operator==(const Correction&, const Correction&) = default;
};

/// An adopted text (resolution, decision or president's statement), a draft of one, or a
/// corrigendum to one.
struct Resolution {
    /// "A/HRC/RES/59/3", derived where it is not printed; "" where it cannot be known. A draft's is
    /// its own without the revision, "A/HRC/59/L.12", a corrigendum's that of the text it corrects.
    std::string symbol;
    TextStatus status = TextStatus::adopted;
    /// The document's own symbol where it is another: "A/HRC/59/L.12/Rev.1",
    /// "A/HRC/RES/59/3/Corr.1".
    std::string document_symbol;
    std::vector<std::string> drafts;     ///< symbols of the drafts it names as its own
    std::vector<Correction> corrections; ///< of a corrigendum, in its order
    std::string organ;                   ///< "HRC", "GA", "ECOSOC"
    std::string session;                 ///< "59", "S-38", "2026"; "" where unknown
    std::string number;                  ///< "59/3", "S-38/1", "71/272 B"
    std::string title;
    std::string session_dates; ///< as printed: "16 June–8 July 2025"
    std::optional<Date> session_first_day, session_last_day;
    std::string agenda_item; ///< "3"
    std::optional<Date> adopted;
    std::string meeting; ///< "30th meeting" as printed
    std::optional<Vote> vote;
    std::string language = "en";
    std::vector<Paragraph> paragraphs;
    std::vector<Task> tasks;
    std::vector<Doubt> doubts; ///< about the file as a whole

    friend bool operator==(const Resolution&, const Resolution&) = default;
};

} // namespace mandated
