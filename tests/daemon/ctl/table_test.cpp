#include "daemon/ctl/table.h"
#include "schema/model/csv.h"

#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

constexpr TextStyle plain;

TextStyle narrow(std::size_t columns) {
    return {columns, false};
}

Table tasks() {
    using enum Column::In;
    Table table({"TASK", {"KIND", spare}, "NEXT", "WHAT", {"ID", csv}});
    table.row({"59/3:33.2", "oral_update", Cell("14 Dec 2026 (in 3 weeks)", "2026-12-14"),
               Cell("report on snow, …", "report on snow, ice and \"sleet\""), "7"});
    table.row({"59/3:34.1", "report", Cell("–", ""), "=1+1", "8"});
    return table;
}

TEST(ATable, AlignsColumnsByCellsNotBytes) {
    Table table({"WHO", "WHAT", "WHEN"});
    table.row({"Genève", "été", "2027-04-05"});
    table.row({"日内瓦", "e\u0301te\u0301", "x"}); // wide characters, combining accents
    table.row({"HC", "–", ""});
    EXPECT_EQ(table.text(plain), "WHO     WHAT  WHEN\n"
                                 "Genève  été   2027-04-05\n"
                                 "日内瓦  e\u0301te\u0301   x\n"
                                 "HC      –\n");
}

TEST(ATable, WithoutRowsIsItsHeader) {
    EXPECT_EQ(Table({"ONE", "TWO"}).text(plain), "ONE  TWO\n");
}

TEST(ATable, WrapsEachColumnAtWordsWithinTheTerminal) {
    EXPECT_EQ(tasks().text(narrow(54)), "TASK       KIND         NEXT              WHAT\n"
                                        "59/3:33.2  oral_update  14 Dec 2026 (in   report on\n"
                                        "                        3 weeks)          snow, …\n"
                                        "59/3:34.1  report       –                 =1+1\n");
}

TEST(ATable, LeavesSpareColumnsOutWhereWordsDoNotFit) {
    EXPECT_EQ(tasks().text(narrow(34)), "TASK       NEXT          WHAT\n"
                                        "59/3:33.2  14 Dec 2026   report on\n"
                                        "           (in 3 weeks)  snow, …\n"
                                        "59/3:34.1  –             =1+1\n"
                                        "(too narrow for KIND; --format csv has all)\n");
}

TEST(ATable, BecomesBlocksWhereNotEvenThatFits) {
    EXPECT_EQ(tasks().text(narrow(24)), "TASK  59/3:33.2\n"
                                        "KIND  oral_update\n"
                                        "NEXT  14 Dec 2026 (in 3\n"
                                        "      weeks)\n"
                                        "WHAT  report on snow, …\n"
                                        "\n"
                                        "TASK  59/3:34.1\n"
                                        "KIND  report\n"
                                        "NEXT  –\n"
                                        "WHAT  =1+1\n"
                                        "\n");
}

TEST(ATable, NeverHasALineLongerThanTheTerminal) {
    for (std::size_t columns = 20; columns < 100; ++columns) {
        const auto text = tasks().text(narrow(columns));
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find('\n', at);
            // What is said below a table is no row.
            if (text[at] != '(') {
                EXPECT_LE(width(text.substr(at, end - at)), columns) << text;
            }
            at = end + 1;
        }
    }
}

TEST(ATable, LetsNoStoredTextSteerTheTerminal) {
    Table table({"WHAT"});
    table.row({"red \x1b[31m\nnext"});
    EXPECT_EQ(table.text(plain), "WHAT\nred  [31m next\n");
}

TEST(ATable, ColoursCellsOnlyWhereAsked) {
    Table table({"STATE"});
    table.row({Cell("dead").in(Tone::bad)});
    EXPECT_EQ(table.text(plain), "STATE\ndead\n");
    EXPECT_EQ(table.text({0, true}), "\x1b[1mSTATE\x1b[0m\n\x1b[1;31mdead\x1b[0m\n");
}

TEST(ATable, HasAllColumnsUnabridgedInCsv) {
    EXPECT_EQ(tasks().csv(),
              "task,kind,next,what,id\r\n"
              "59/3:33.2,oral_update,2026-12-14,\"report on snow, ice and \"\"sleet\"\"\",7\r\n"
              "59/3:34.1,report,,'=1+1,8\r\n");
}

TEST(ACsvRecord, IsNoFormulaToASpreadsheet) {
    EXPECT_EQ(csv_record({"=A1", "+1", "-1", "@x", "\t1", "a-b"}), "'=A1,'+1,'-1,'@x,'\t1,a-b\r\n");
    EXPECT_EQ(csv_record({"two\nlines", "", "\r=1"}), "\"two\nlines\",,\"'\r=1\"\r\n");
}

TEST(Words, AreJoined) {
    EXPECT_EQ(joined({}), "");
    EXPECT_EQ(joined({"HC"}), "HC");
    EXPECT_EQ(joined({"HC", "SG"}), "HC, SG");
    EXPECT_EQ(joined({"HC", "SG"}, "/"), "HC/SG");
}

} // namespace
} // namespace mandated::ctl
