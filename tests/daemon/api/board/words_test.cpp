#include "daemon/api/board/words.h"
#include "daemon/api/board/words_table.h"
#include "embedded/board.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mandated::daemon {
namespace {

TEST(EveryWordOfTheTemplates, IsInTheTable) {
    const auto all = Words("en").all();
    for (const auto& [name, text] : embedded::board)
        for (auto at = text.find("{{w."); at != std::string_view::npos;
             at = text.find("{{w.", at)) {
            at += 4;
            const std::string key(text.substr(at, text.find("}}", at) - at));
            EXPECT_NE(all.get(key), nullptr) << name << " names " << key;
        }
}

TEST(EveryWord, IsOnceAndInBothLanguagesWithTheSamePlaces) {
    std::set<std::string_view> keys;
    const auto places = [](std::string_view words) {
        return std::count(words.begin(), words.end(), '{');
    };
    for (const auto& [key, english, french] : board_words()) {
        EXPECT_TRUE(keys.insert(key).second) << key;
        EXPECT_FALSE(english.empty() || french.empty()) << key;
        EXPECT_EQ(places(english), places(french)) << key;
    }
}

TEST(ANumber, IsCountedAsTheLanguageDoes) {
    EXPECT_EQ(Words("en").count("tasks", 0), "0 tasks");
    EXPECT_EQ(Words("fr").count("tasks", 0), "0 tâche");
    EXPECT_EQ(Words("en").count("tasks", 1), "1 task");
    EXPECT_EQ(Words("en").count("tasks", 100000), "100,000 tasks");
    EXPECT_EQ(Words("fr").count("tasks", 1234), "1\u202f234 tâches");
}

TEST(TheLanguage, IsTheAddressesElseTheBrowsersElseEnglish) {
    EXPECT_EQ(language_for("fr", "en"), "fr");
    EXPECT_EQ(language_for("", ""), "en");
    EXPECT_EQ(language_for("de", "fr-CH, fr;q=0.9, en;q=0.8"), "fr");
    EXPECT_EQ(language_for("", "de, en;q=0.3, fr;q=0.7"), "fr");
    EXPECT_EQ(language_for("", "es,*;q=0.1"), "en");
    EXPECT_EQ(language_for("", "fr;q=x,"), "en");
}

} // namespace
} // namespace mandated::daemon
