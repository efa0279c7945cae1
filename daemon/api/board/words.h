#pragma once

#include "notify/compose/languages/speech.h"
#include "schema/model/task_status.h"

#include <kainjow/mustache.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// The board's words in one language. Sentences hold "{}" for what is put in.
class Words {
  public:
    explicit Words(std::string_view language);

    [[nodiscard]] const notify::Speech& speech() const { return *speech_; }
    /// "en" or "fr".
    [[nodiscard]] std::string_view language() const { return speech_->language; }
    /// std::out_of_range for a key that is not in the table.
    [[nodiscard]] std::string_view operator[](std::string_view key) const;
    /// "{}" replaced by the values in order.
    [[nodiscard]] std::string say(std::string_view key,
                                  const std::vector<std::string>& values) const;
    /// "1 task", "2 tasks", by the keys "KEY.one" and "KEY.more".
    [[nodiscard]] std::string count(std::string_view key, long number) const;
    /// A number as it is written: "12 345", "12,345".
    [[nodiscard]] std::string number(long value) const;
    /// All words, for templates: {{w.KEY}} with "_" for what is "." here.
    [[nodiscard]] kainjow::mustache::data all() const;

  private:
    const notify::Speech* speech_;
    std::map<std::string_view, std::string_view> words_;
};

/// The language asked for: "fr" or "en" where the address says so, else what of the two
/// Accept-Language ranks first, else English.
[[nodiscard]] std::string_view language_for(std::string_view asked,
                                            std::string_view accept_language);

} // namespace mandated::daemon
