#include "daemon/ctl/client.h"
#include "daemon/ctl/field_line.h"
#include "daemon/ctl/key_input.h"
#include "daemon/ctl/review_commands.h"
#include "daemon/ctl/review_screen.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/terminal.h"
#include "daemon/ctl/text_width.h"

#include <iostream>
#include <map>
#include <optional>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr const char* keys = "[c]onfirm  c[o]rrect  [s]plit  [m]erge  [a]dd  [n]ot a task  "
                             "s[k]ip  [b]ack  [q]uit  [?]";
constexpr const char* second_key = "[y] say the same  ";
constexpr const char* help =
    "  c  it is right as shown; its doubts are settled\n"
    "  o  put fields right, those you name: due=HRC/65; kind=report; actors=HC, SG;\n"
    "     count=2; recipients=HRC; summary=report on snow (\"none\" empties a list)\n"
    "  y  say the same as the first person, where something awaits a second one\n"
    "  s  it is several tasks: their fields, a line each; what a line leaves out is\n"
    "     as here\n"
    "  m  it asks for the same thing as another task of this resolution\n"
    "  a  a task that the reader missed in this resolution\n"
    "  n  nothing is asked for here (task restore brings it back)\n"
    "  k, Enter  leave it as it is and go on\n"
    "  b  back to the one before, to say something else of it\n"
    "  q  stop; what was said is kept, and the next review begins with what is left\n";

/// What an answer came to.
enum class Step { again, next, back, stop };

struct Walk {
    Client client;
    KeyInput input;
    ScreenStyle style;
    std::map<std::string, std::string> titles;
    std::map<std::string, int> done; ///< how many by what was said

    json::object tell(const json::object& task, const std::string& what, const json::object& body) {
        return client
            .post("/v1/tasks/" + std::to_string(task.at("id").as_int64()) + "/" + what, {},
                  json::serialize(body), "application/json")
            .as_object();
    }

    const std::string& title_of(const json::object& task) {
        const auto identity = shown(task, "resolution");
        auto [at, missing] = titles.try_emplace(identity);
        if (missing)
            at->second =
                shown(client.get("/v1/resolutions/" + encoded(identity)).as_object(), "title");
        return at->second;
    }
};

/// A line of fields, asked for until it can be read; nothing where it is left empty or the input
/// ends.
std::optional<json::object> ask_fields(const std::string& prompt) {
    while (const auto line = KeyInput::line(prompt)) {
        if (line->find_first_not_of(' ') == std::string::npos)
            return std::nullopt;
        auto fields = read_field_line(*line);
        if (fields)
            return *std::move(fields);
        std::cout << "  " << fields.error() << "\n";
    }
    return std::nullopt;
}

Step correct(Walk& walk, const json::object& task) {
    auto fields = ask_fields("  fields (due=HRC/65; actors=HC …): ");
    if (!fields)
        return Step::again;
    (*fields)["confirm"] = false;
    const auto now = walk.tell(task, "review", *fields);
    ++walk.done["corrected"];
    return now.at("doubts").as_array().empty() ? Step::next : Step::again;
}

Step split(Walk& walk, const json::object& task) {
    json::array parts;
    while (auto part = ask_fields("  part " + std::to_string(parts.size() + 1) +
                                  " (summary=…; due=…; empty when done): "))
        parts.push_back(*std::move(part));
    if (parts.empty())
        return Step::again;
    walk.tell(task, "split", {{"parts", std::move(parts)}});
    ++walk.done["split"];
    return Step::next;
}

Step merge(Walk& walk, const json::object& task) {
    const auto identity = shown(task, "resolution");
    const auto others =
        walk.client.get("/v1/tasks", {{"resolution", identity}, {"limit", "1000"}}).as_object();
    for (const auto& value : others.at("items").as_array()) {
        const auto& other = value.as_object();
        if (other.at("id") != task.at("id"))
            std::cout << "    " << shown(other, "address").substr(identity.size() + 1) << "  "
                      << shown(other, "kind") << ", due " << shown_list(other, "due") << ": "
                      << shown(other, "summary") << "\n";
    }
    const auto into = KeyInput::line("  part of which (33.2; empty for none): ");
    if (!into || into->empty())
        return Step::again;
    const bool whole = into->find(':') != std::string::npos;
    walk.tell(task, "merge", {{"into", whole ? *into : identity + ":" + *into}});
    ++walk.done["merged"];
    return Step::next;
}

Step add(Walk& walk, const json::object& task) {
    const auto para = KeyInput::line("  operative paragraph (" + shown(task, "para") + "): ");
    if (!para)
        return Step::stop;
    auto fields = ask_fields("  fields (kind=report; due=HRC/65; actors=HC; summary=…): ");
    if (!fields)
        return Step::again;
    (*fields)["para"] = para->empty() ? shown(task, "para") : *para;
    const auto added = walk.client
                           .post("/v1/resolutions/" + encoded(shown(task, "resolution")) + "/tasks",
                                 {}, json::serialize(*fields), "application/json")
                           .as_object();
    std::cout << "  added " << shown(added, "address") << ", due " << shown_list(added, "due")
              << "\n";
    ++walk.done["added"];
    return Step::again;
}

Step not_a_task(Walk& walk, const json::object& task) {
    const auto note = KeyInput::line("  why (may be empty): ");
    if (!note)
        return Step::stop;
    walk.tell(task, "not-a-task", {{"note", *note}});
    ++walk.done["not a task"];
    return Step::next;
}

Step said(Walk& walk, const json::object& task, const char* what, const char* counted,
          const json::object& body) {
    walk.tell(task, what, body);
    ++walk.done[counted];
    return Step::next;
}

Step take(Walk& walk, const json::object& task, char key) {
    switch (key) {
    case 'c':
        return said(walk, task, "review", "confirmed", {{"confirm", true}});
    case 'y':
        return said(walk, task, "second", "seconded", {});
    case 'o':
        return correct(walk, task);
    case 's':
        return split(walk, task);
    case 'm':
        return merge(walk, task);
    case 'a':
        return add(walk, task);
    case 'n':
        return not_a_task(walk, task);
    case 'k':
    case ' ':
    case '\n':
        ++walk.done["skipped"];
        return Step::next;
    case 'b':
        return Step::back;
    case 'q':
        return Step::stop;
    default:
        std::cout << help;
        return Step::again;
    }
}

/// Asks about one task until it is dealt with.
Step ask(Walk& walk, std::int64_t id, std::size_t place, std::size_t of) {
    std::optional<char> key;
    do {
        const auto answer = walk.client.get("/v1/tasks/" + std::to_string(id));
        const auto& task = answer.as_object();
        if (task.at("withdrawn").as_bool())
            return Step::next; // became part of another one meanwhile
        if (!key || *key != '?')
            std::cout << "\n"
                      << place << " of " << of << ", " << of - place << " left after it\n"
                      << review_screen(task, walk.title_of(task), walk.style) << "\n";
        const bool waits = !task.at("awaits_second").as_array().empty();
        // The key is typed behind it.
        constexpr std::size_t room = 2;
        auto line =
            wrapped(std::string(waits ? second_key : "") + keys, walk.style.columns - room, "");
        line.back() = ' ';
        std::cout << line << std::flush;
        key = walk.input.key();
        if (!key)
            return Step::stop;
        try {
            if (const auto step = take(walk, task, *key); step != Step::again)
                return step;
        } catch (const Refused& refused) {
            std::cout << "  not done: " << refused.what() << "\n";
        }
    } while (true);
}

int run(const std::string& socket, const std::map<std::string, std::string>& filters, bool all) {
    Walk walk{Client(socket), {}, {columns(), takes_styles()}, {}, {}};
    auto query = filters;
    std::erase_if(query, [](const auto& filter) { return filter.second.empty(); });
    query["review"] = all ? "unreviewed" : "doubtful";
    query["limit"] = "1000";
    const auto found = walk.client.get("/v1/tasks", query);
    const auto& tasks = found.at("items").as_array();
    if (tasks.empty()) {
        std::cout << (all ? "no task is unreviewed\n" : "no task is in doubt\n");
        return 0;
    }
    for (std::size_t i = 0; i < tasks.size();) {
        const auto step = ask(walk, tasks[i].at("id").as_int64(), i + 1, tasks.size());
        if (step == Step::stop)
            break;
        if (step == Step::next)
            ++i;
        else if (i > 0)
            --i;
    }
    query["limit"] = "1";
    const auto left = walk.client.get("/v1/tasks", query).at("total").as_int64();
    std::cout << "\n";
    for (const auto& [what, count] : walk.done)
        std::cout << count << " " << what << ", ";
    std::cout << left << (all ? " still unreviewed\n" : " still in doubt\n");
    return 0;
}

} // namespace

void add_walk(CLI::App& app, const CommandLine& line) {
    auto filters = std::make_shared<std::map<std::string, std::string>>();
    auto all = std::make_shared<bool>(false);
    auto* command =
        app.add_subcommand("review", "Walk the tasks in doubt: one key for each decision");
    command->add_option("--resolution", (*filters)["resolution"], "Symbol or its end: 59/3");
    command->add_option("--session", (*filters)["session"], "Due at or around a session: HRC/65");
    command->add_option("--actor", (*filters)["actor"], "SG, HC, SP, MECH, ORGAN, UN or OTHER");
    command->add_option("--kind", (*filters)["kind"], "report, oral_update, dialogue, …");
    command->add_flag("--all", *all, "Also those without a doubt that nobody reviewed");
    command->callback([filters, all, &socket = line.socket, &chosen = line.chosen] {
        chosen = [filters, all, &socket] { return run(socket, *filters, *all); };
    });
}

} // namespace mandated::ctl
