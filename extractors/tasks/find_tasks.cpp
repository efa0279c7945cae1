#include "extractors/tasks/find_tasks.h"

#include "extractors/tasks/describe.h"

namespace mandated::extractors {
namespace {

/// The numbered paragraph a part belongs to: "12(a)" of "12(a)(ii)", "12" of "12(a)".
std::string parent_address(std::string_view address) {
    const auto open = address.rfind('(');
    return std::string(open == std::string_view::npos ? std::string_view{}
                                                      : address.substr(0, open));
}

void add_unique(std::vector<ActorClass>& actors, const std::vector<ActorClass>& more) {
    for (const auto actor : more)
        if (std::find(actors.begin(), actors.end(), actor) == actors.end())
            actors.push_back(actor);
}

/// A dialogue has the dates of what it follows.
void date_dialogues(std::vector<Output>& outputs) {
    for (auto& output : outputs)
        for (const auto host : output.due.empty() ? output.hosts : std::vector<std::size_t>{})
            for (const auto& mention : outputs[host].due)
                if (mention.due[0].relation != Relation::every || outputs[host].due.size() == 1)
                    output.due.push_back(mention);
}

bool is_task(const Output& output) {
    if (output.direction.actors.empty())
        return false;
    const auto numbered = [](const auto& mention) {
        return mention.due[0].session() != nullptr ||
               std::holds_alternative<EachSession>(mention.due[0].time);
    };
    if (output.needs_time && std::none_of(output.due.begin(), output.due.end(), numbered))
        return false;
    const bool meeting = output.kind == TaskKind::event || output.kind == TaskKind::dialogue ||
                         output.kind == TaskKind::panel;
    if ((output.needs_date || (output.general && meeting)) && output.due.empty())
        return false;
    return !output.needs_reader || !output.due.empty() || !output.recipients.empty();
}

/// "to prepare a study, to make recommendations, and to present the study": they are the study's.
bool is_content(const Output& output, const std::vector<Output>& outputs) {
    const bool part = (output.needs_reader && output.kind == TaskKind::report) || output.aside;
    return part && output.due.empty() &&
           std::any_of(outputs.begin(), outputs.end(), [&](const Output& other) {
               return other.kind == TaskKind::report && !other.needs_reader &&
                      other.clause_verb == output.clause_verb;
           });
}

/// What a paragraph leaves to its lettered parts.
struct Opening {
    Direction direction;
    Carried carried;
    std::string time; ///< the words of the first of its times
};

class Finder {
  public:
    Finder(const Resolution& resolution, const Vocabulary& vocabulary)
        : resolution_(resolution), context_(context_of(resolution, vocabulary)) {}

    std::vector<Task> run(std::vector<Doubt>* unsettled) && {
        for (const auto& paragraph : resolution_.paragraphs)
            if (paragraph.kind == ParagraphKind::operative)
                read(paragraph);
        if (unsettled)
            *unsettled = std::move(unsettled_);
        return std::move(tasks_);
    }

  private:
    void read(const Paragraph& paragraph) {
        const auto reading = read_paragraph(paragraph.text, context_.vocabulary);
        if (needs_memory(reading, context_))
            read_preamble();
        remember_bodies(reading, context_);
        remember_sittings(reading, context_);
        const auto* opening = opening_of(paragraph);
        const auto clauses =
            find_clauses(reading, context_, opening ? &opening->direction : nullptr);
        std::vector<Output> outputs;
        Carried left;
        for (const auto& clause : clauses) {
            if (clause.direction.actors.empty())
                continue;
            left = read_outputs(reading, clause, context_, opening ? &opening->carried : nullptr,
                                outputs);
            const bool goes_on = !reading.chunks.empty() && reading.chunks.back().has(Role::colon);
            const bool continuation = clause.inherited && paragraph.number.empty();
            if (!goes_on && !continuation) {
                doubt_times(paragraph, reading, left.unsettled);
                doubt_rhythm(paragraph, reading, clause, outputs);
            }
        }
        if (opening && outputs.empty() && !clauses.empty() && clauses[0].inherited &&
            !opening->carried.times.empty())
            doubt_time(paragraph, opening->time, opening->carried.times[0]);
        keep_opening(paragraph, reading, clauses, outputs, std::move(left));
        if (outputs.empty())
            return;
        date_dialogues(outputs);
        add_tasks(paragraph, reading, outputs);
    }

    /// A session or a date that no task has may be one that a person would see.
    void doubt_times(const Paragraph& paragraph, const Reading& reading,
                     const std::vector<AnchorMention>& times) {
        for (const auto& time : times)
            doubt_time(paragraph, std::string(reading.words(time.first, time.behind)), time);
    }

    /// So may "annual", said of an output that no task names.
    void doubt_rhythm(const Paragraph& paragraph, const Reading& reading, const Clause& clause,
                      const std::vector<Output>& outputs) {
        constexpr std::size_t reach = 3;
        const auto dated = [](const Output& output) {
            return !output.due.empty() || !output.rhythm.empty();
        };
        if (std::any_of(outputs.begin(), outputs.end(), dated))
            return;
        const auto& chunks = reading.chunks;
        for (auto i = clause.scope; i + 1 < clause.behind; ++i) {
            if (!chunks[i].has(Role::rhythm_word))
                continue;
            for (auto k = i + 1; k < std::min(clause.behind, i + reach); ++k)
                if (const auto anchor = parse_due_anchor(chunks[i].sense(Role::rhythm_word).code);
                    chunks[k].has(Role::noun) && anchor) {
                    doubt_time(paragraph, std::string(reading.words(i, k + 1)),
                               {i, k + 1, {*anchor}, {}});
                    return;
                }
        }
    }

    void doubt_time(const Paragraph& paragraph, const std::string& words,
                    const AnchorMention& time) {
        constexpr std::size_t most = 8; // more tell a person nothing
        if (time.due[0].relation != Relation::for_ && unsettled_.size() < most)
            unsettled_.push_back(
                {Aspect::due,
                 "no task has the time in paragraph " + paragraph.address + ": " + words,
                 {},
                 {to_string(time.due[0])}});
    }

    /// The bodies a short form stands for may have been named in the preamble only.
    void read_preamble() {
        if (preamble_read_)
            return;
        preamble_read_ = true;
        remember_bodies(read_paragraph(resolution_.title, context_.vocabulary), context_);
        for (const auto& paragraph : resolution_.paragraphs) {
            if (paragraph.kind == ParagraphKind::operative)
                return;
            if (paragraph.kind == ParagraphKind::preamble)
                remember_bodies(read_paragraph(paragraph.text, context_.vocabulary), context_);
        }
    }

    [[nodiscard]] const Opening* opening_of(const Paragraph& paragraph) const {
        const bool part = paragraph.address.find('(') != std::string::npos;
        if (!part && !paragraph.number.empty())
            return nullptr;
        if (!part && paragraph.number.empty()) {
            const auto same = openings_.find(paragraph.address);
            return same == openings_.end() ? nullptr : &same->second;
        }
        for (auto address = parent_address(paragraph.address); !address.empty();
             address = parent_address(address))
            if (const auto found = openings_.find(address); found != openings_.end())
                return &found->second;
        return nullptr;
    }

    /// What a paragraph's lettered parts take over. Behind "decides to establish a commission, with
    /// the following mandate:" it is the commission that shall do what they say.
    void keep_opening(const Paragraph& paragraph, const Reading& reading,
                      const std::vector<Clause>& clauses, const std::vector<Output>& outputs,
                      Carried left) {
        // Numbers begin again in each section; a bullet or a continuation opens nothing anew.
        if (!paragraph.number.empty())
            openings_.erase(paragraph.address);
        if (paragraph.address.empty() || openings_.contains(paragraph.address) || clauses.empty() ||
            clauses.back().direction.actors.empty())
            return;
        auto direction = clauses.back().direction;
        const bool opens = !reading.chunks.empty() && reading.chunks.back().has(Role::colon);
        if (opens && !outputs.empty() && outputs.back().kind == TaskKind::mandate)
            for (auto i = outputs.back().noun; i < clauses.back().behind; ++i)
                if (const auto body = actor_at(reading, i, context_);
                    body == ActorClass::SP || body == ActorClass::MECH) {
                    direction.actors = {*body};
                    direction.mode = Mode::request;
                    break;
                }
        std::string time;
        if (opens && !left.times.empty())
            time = reading.words(left.times[0].first, left.times[0].behind);
        openings_.emplace(
            paragraph.address,
            Opening{std::move(direction), opens ? std::move(left) : Carried{}, std::move(time)});
    }

    void add_tasks(const Paragraph& paragraph, const Reading& reading,
                   const std::vector<Output>& outputs) {
        const CodePoints positions(paragraph.text);
        const auto first = tasks_.size();
        int index = next_index_[paragraph.address];
        for (const auto& output : outputs) {
            if (!is_task(output) || is_content(output, outputs))
                continue;
            auto task = describe(reading, output, positions);
            const auto same = std::find_if(
                tasks_.begin() + static_cast<std::ptrdiff_t>(first), tasks_.end(),
                [&](const Task& other) {
                    const bool kinds = other.kind == task.kind && other.due == task.due;
                    return kinds && (task.kind != TaskKind::support || other.actors == task.actors);
                });
            if (same != tasks_.end()) {
                add_unique(same->actors, task.actors);
                continue;
            }
            task.para = paragraph.address;
            task.index = ++index;
            tasks_.push_back(std::move(task));
        }
        next_index_[paragraph.address] = index;
    }

    const Resolution& resolution_;
    Context context_;
    std::vector<Task> tasks_;
    std::vector<Doubt> unsettled_;
    std::map<std::string, Opening> openings_; ///< by address, for lettered parts
    std::map<std::string, int> next_index_;
    bool preamble_read_ = false;
};

} // namespace

std::vector<Task> find_tasks(const Resolution& resolution, const Vocabularies& vocabularies,
                             std::vector<Doubt>* unsettled) {
    const auto* words = vocabularies.of(resolution.language);
    return words ? Finder(resolution, *words).run(unsettled) : std::vector<Task>{};
}

} // namespace mandated::extractors
