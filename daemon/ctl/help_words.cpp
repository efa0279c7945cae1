#include "daemon/ctl/help_words.h"

#include <algorithm>

namespace mandated::ctl {
namespace {

struct Examples {
    std::string_view path, lines;
};

constexpr std::array examples = {
    Examples{"tasks", "mandatectl tasks --due-within 6m --actor HC\n"
                      "mandatectl tasks --resolution 59/3\n"
                      "mandatectl tasks --limit 1000 --format csv > tasks.csv\n"},
    Examples{"due", "mandatectl due\n"
                    "mandatectl due 30d --kind report\n"},
    Examples{"show", "mandatectl show 59/3:33.2\n"
                     "mandatectl show 59/3\n"},
    Examples{"ingest", "mandatectl ingest A_HRC_RES_59_3.docx\n"
                       "mandatectl ingest --history --quiet old/*.docx\n"},
    Examples{"extract", "mandatectl extract A_HRC_RES_59_3.docx\n"
                        "mandatectl extract --format json *.pdf\n"},
    Examples{"task done", "mandatectl task done 59/3:33.2 --symbol A/HRC/65/40\n"},
    Examples{"task defer",
             "mandatectl task defer 59/3:33.2 --by \"decision 65/115\" --to HRC/66\n"},
    Examples{"task ack", "mandatectl task ack 59/3:33.2 --for 2w --note \"with the editors\"\n"},
    Examples{"task agree",
             "mandatectl task agree 59/3:33.2 --submission 2027-03-20 --source \"slot "
             "negotiated\"\n"
             "mandatectl task agree 59/3:33.2 --submission rule --source \"slot lost\"\n"},
    Examples{"task confirm", "mandatectl task confirm 59/3:33.2\n"
                             "mandatectl task confirm 59/3:33.2 --due HRC/65 --note \"letter of 3 "
                             "May\"\n"},
    Examples{"task split", "mandatectl task split 59/3:33.2 --part \"summary=interim report; "
                           "due=HRC/64\" --part \"summary=final report; due=HRC/66\"\n"},
    Examples{"task assign", "mandatectl task assign 59/3:33.2 --unit desk\n"
                            "mandatectl task assign 59/3:33.2 --owner \"Ada Example\"\n"},
    Examples{"review", "mandatectl review\n"
                       "mandatectl review --resolution 59/3 --all\n"},
    Examples{"session set", "mandatectl session set HRC/65 2027-06-14..2027-07-09 --dry-run\n"
                            "mandatectl session set HRC/65 2027-06-14..2027-07-09 --status "
                            "confirmed --source \"bulletin\"\n"},
    Examples{"session import", "mandatectl session import sessions.csv --dry-run\n"},
    Examples{"sessions", "mandatectl sessions --organ HRC --until 24m\n"},
    Examples{"forecast", "mandatectl forecast --months 6 --svg workload.svg\n"
                         "mandatectl forecast --for \"Ada Example\"\n"},
    Examples{"person away", "mandatectl person away \"Ada Example\" 2027-03-01..2027-03-14 "
                            "--substitute \"Ben Example\"\n"},
    Examples{"person import", "mandatectl person import people.csv\n"},
    Examples{"route add", "mandatectl route add --unit desk --actor HC --kind report\n"},
    Examples{"notify test", "mandatectl notify test --to \"Ada Example\"\n"},
    Examples{"outbox list", "mandatectl outbox list --state dead\n"},
    Examples{"outbox retry", "mandatectl outbox retry 12 15\n"
                             "mandatectl outbox retry --all\n"},
    Examples{"reminder explain", "mandatectl reminder explain 59/3:33.2\n"},
    Examples{"rules explain", "mandatectl rules explain 59/3:33.2\n"},
    Examples{"watch", "mandatectl watch --type 'task.*'\n"
                      "mandatectl watch --after 1200 --format json\n"},
    Examples{"calendar link", "mandatectl calendar link \"Ada Example\" --query 'unit=desk'\n"},
    Examples{"board", "mandatectl board\n"
                      "mandatectl board --no-open\n"},
    Examples{"person erase",
             "mandatectl person erase \"Ada Example\" --because \"asked for it on 1 March\"\n"},
    Examples{"backup", "mandatectl backup\n"
                       "mandatectl backup --to /srv/backups --keep 14\n"
                       "mandatectl backup --list\n"},
    Examples{"restore", "mandatectl restore backups/mandated-2027-04-01T020000Z.db --dry-run\n"},
    Examples{"check", "mandatectl check\n"
                      "mandatectl check --database backups/mandated-2027-04-01T020000Z.db\n"},
    Examples{"export", "mandatectl export --to all.jsonl\n"},
    Examples{"import", "mandatectl import all.jsonl --database new.db\n"},
    Examples{"doctor", "mandatectl doctor\n"
                       "mandatectl doctor --config ./mandated.toml --format json\n"},
    Examples{"completion", "source <(mandatectl completion bash)\n"
                           "mandatectl completion fish | source\n"},
    Examples{"status", "mandatectl status\n"
                       "mandatectl status --settled 60\n"},
};

} // namespace

const std::vector<HelpGroup>& help_groups() {
    static const std::vector<HelpGroup> groups = {
        {"Everyday",
         {"due", "tasks", "show", "task", "ingest", "resolution", "lineage", "document", "extract",
          "board"}},
        {"Reviewing", {"review", "completeness", "reread"}},
        {"Calendar", {"sessions", "session", "holiday", "forecast", "rules", "plan", "calendar"}},
        {"People", {"person", "unit", "route", "reminder", "message", "notify"}},
        {"Operations",
         {"status", "watch", "outbox", "backup", "restore", "check", "export", "import", "doctor",
          "completion"}}};
    return groups;
}

std::string_view examples_of(std::string_view path) {
    const auto* const found = std::find_if(examples.begin(), examples.end(),
                                           [&](const Examples& each) { return each.path == path; });
    return found == examples.end() ? "" : found->lines;
}

std::string_view closing_words() {
    return "mandatectl COMMAND --help tells more of one, mandatectl --help-all of all.\n\n"
           "Exit status: 0 done, 1 something failed or was refused, 2 wrong usage,\n"
           "3 the daemon cannot be reached.\n";
}

} // namespace mandated::ctl
