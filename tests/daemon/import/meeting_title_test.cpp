#include "daemon/import/meeting_title.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

TEST(ATitle, ThatNamesASessionAndNothingElseIsThatSession) {
    for (const auto& [title, session] : std::initializer_list<std::pair<const char*, const char*>>{
             {"Human Rights Council, sixty-fifth session", "HRC/65"},
             {"65th regular session of the Human Rights Council (Geneva)", "HRC/65"},
             {"HRC65", "HRC/65"},
             {"HRC 65", "HRC/65"},
             {"HRC-65 session", "HRC/65"},
             {"Human Rights Council: forty-first special session", "HRC/S-41"},
             {"General Assembly, 82nd session", "GA/82"},
             {"Human Rights Council Advisory Committee, thirty-seventh session", "AC/37"},
             {"Commission on the Status of Women – seventy-first session", "CSW/71"},
             {"Economic and Social Council, 2027 session", "ECOSOC/2027"}}) {
        const auto id = session_in_title(title);
        ASSERT_TRUE(id) << title << ": " << id.error();
        EXPECT_EQ(to_string(*id), session) << title;
    }
}

TEST(ATitle, ThatSaysMoreOrLessIsUnclear) {
    for (const auto& [title, reason] : std::initializer_list<std::pair<const char*, const char*>>{
             {"Human Rights Council, sixty-fifth session, informal consultations",
              "says more than a session's number: 'sixty-fifth informal consultations'"},
             {"Human Rights Council, organizational session",
              "says more than a session's number: 'organizational'"},
             {"Human Rights Council session", "gives the session no number"},
             {"Organizational meeting for HRC65", "names no organ that is known"},
             {"Human Rights Council, sixty-fifth", "does not say that it is a session"},
             {"Staff meeting", "names no organ that is known"},
             {"", "names no organ that is known"}}) {
        const auto id = session_in_title(title);
        ASSERT_FALSE(id) << title;
        EXPECT_EQ(id.error(), reason) << title;
    }
}

} // namespace
} // namespace mandated::daemon
