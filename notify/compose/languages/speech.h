#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::notify {

/// A code of ours and what a language calls it.
struct Word {
    std::string_view code, words;
};

/// What messages count.
enum class Counted { task, date, reminder, paragraph, session, message };
/// How pressing a date is; a digest is in these groups.
enum class Urgency { overdue, today, week, later, undated };

/// The words of a language and the forms of its dates. Whole sentences are the templates'.
struct Speech {
    std::string_view language; ///< as its template folder is named: "en"
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 7> weekdays; ///< Sunday first
    std::span<const Word> actors;             ///< names of ActorClass
    std::span<const Word>
        organs;                  ///< who sets the dates of an organ's sessions, as one speaks of it
    std::string_view its_organ;  ///< the same where it is not known
    std::span<const Word> kinds; ///< names of TaskKind
    std::span<const Word> milestones; ///< names of MilestoneKind
    std::span<const Word> day_labels; ///< what stands before a milestone's day
    std::span<const Word> statuses;   ///< names of DateStatus
    std::span<const Word> events;     ///< names of Event that a happening is of
    std::span<const Word> endings;    ///< why a date is no more; names of TaskStatus among them

    std::string (*day)(unsigned day, std::string_view month, int year);
    std::string (*distance)(int days);                   ///< "in 4 days", "4 days past"
    std::string (*in_month)(const std::string& month);   ///< "in July 2026"
    std::string (*past_month)(const std::string& month); ///< "past: July 2026"
    std::string (*count)(std::size_t number, Counted what);
    std::string (*group)(std::size_t number, Urgency urgency); ///< "2 overdue"
    std::string (*not_set)(std::string_view organ);            ///< why a date is projected
    std::string_view may_move;                                 ///< why a date is tentative
    std::string_view answer;                                   ///< what a link to answer is called
    std::string (*remark)(const std::string& english); ///< how a date came about, or a doubt
};

extern const Speech english;
extern const Speech french;

/// The languages messages can be written in.
[[nodiscard]] std::vector<std::string> known_languages();
/// A language's words; English for one that is not known.
[[nodiscard]] const Speech& speech_of(std::string_view language);
/// What the table calls a code, or "".
[[nodiscard]] std::string_view words_for(std::span<const Word> table, std::string_view code);

} // namespace mandated::notify
