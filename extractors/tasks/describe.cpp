#include "extractors/tasks/describe.h"

namespace mandated::extractors {
namespace {

constexpr std::size_t block = 128;
constexpr std::size_t longest_summary = 120;
constexpr std::size_t most_doubts = 16; ///< more tell a person nothing

bool starts_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

template <typename T> void add(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

std::vector<std::string> written(const std::vector<DueAnchor>& due) {
    std::vector<std::string> texts;
    texts.reserve(due.size());
    for (const auto& anchor : due)
        texts.push_back(to_string(anchor));
    return texts;
}

/// Where an output's words end: at the next comma, direction or time.
std::size_t summary_end(const Reading& reading, const Output& output) {
    const auto& chunks = reading.chunks;
    std::size_t i = std::max(output.behind, output.first + 1);
    const auto stop = std::min(chunks.size(), output.first + 40);
    for (; i < stop; ++i) {
        const auto& chunk = chunks[i];
        if (chunk.any(bit(Role::stop) | bit(Role::colon) | bit(Role::comma) | bit(Role::condition)))
            break;
        if (chunk.has(Role::conjunction) && i + 1 < chunks.size() &&
            chunks[i + 1].any(bit(Role::to) | bit(Role::directive) | bit(Role::adverb) |
                              bit(Role::verb)))
            break;
        if (chunk.has(Role::to) && i + 1 < chunks.size() &&
            chunks[i + 1].any(bit(Role::verb) | bit(Role::be)))
            break;
        const auto begins = [&](const AnchorMention& mention) { return mention.first == i; };
        if (std::any_of(output.due.begin(), output.due.end(), begins))
            break;
    }
    return i;
}

/// Cut at a word, and never inside a character.
std::string shortened(std::string_view text) {
    std::size_t characters = 0, bytes = 0, last_space = 0;
    for (; bytes < text.size(); ++bytes) {
        if (!starts_code_point(text[bytes]))
            continue;
        if (text[bytes] == ' ')
            last_space = bytes;
        if (++characters > longest_summary)
            break;
    }
    if (bytes >= text.size())
        return std::string(text);
    return std::string(text.substr(0, last_space ? last_space : bytes));
}

std::string summary_of(const Reading& reading, const Output& output) {
    auto first = output.first;
    const auto end = summary_end(reading, output);
    while (output.noun != nowhere && first < output.noun &&
           reading.chunks[first].has(Role::determiner) &&
           !reading.chunks[first].has(Role::cardinal))
        ++first;
    return shortened(reading.words(first, end));
}

class Spans {
  public:
    Spans(const Reading& reading, const CodePoints& positions, std::vector<Evidence>& evidence)
        : reading_(reading), positions_(positions), evidence_(evidence) {}

    void add(Aspect what, std::size_t first, std::size_t behind) {
        if (first == nowhere || first >= behind || behind > reading_.chunks.size())
            return;
        const auto begin = reading_.chunks[first].begin;
        const auto end = reading_.chunks[behind - 1].end;
        evidence_.push_back({what, positions_.at(begin), positions_.at(end),
                             std::string(reading_.text.substr(begin, end - begin))});
    }

  private:
    const Reading& reading_;
    const CodePoints& positions_;
    std::vector<Evidence>& evidence_;
};

void add_conditions(const Reading& reading, const Output& output, Task& task, Spans& spans) {
    const auto& chunks = reading.chunks;
    const auto first = output.verb < chunks.size() ? output.verb : output.first;
    // Up to the next clause, which is the next output's.
    for (auto i = first; i < chunks.size() && i < first + 120; ++i) {
        if (i > first && chunks[i].any(bit(Role::directive)))
            return;
        if (!chunks[i].has(Role::condition))
            continue;
        mandated::extractors::add(task.conditions, std::string(reading.words(i, i + 1)));
        spans.add(Aspect::condition, i, i + 1);
    }
}

} // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
    std::size_t count = 0;
    marks_.reserve(text.size() / block + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % block == 0)
            marks_.push_back(count);
        count += starts_code_point(text[i]);
    }
    if (text.size() % block == 0)
        marks_.push_back(count);
}

std::size_t CodePoints::at(std::size_t byte) const {
    auto count = marks_[byte / block];
    for (auto i = byte / block * block; i < byte; ++i)
        count += starts_code_point(text_[i]);
    return count;
}

Task describe(const Reading& reading, const Output& output, const CodePoints& positions) {
    Task task;
    task.kind = output.kind;
    task.actors = output.direction.actors;
    task.verb = std::string(output.direction.lemma);
    task.count = output.count;
    for (const auto recipient : output.recipients)
        task.recipients.emplace_back(recipient);
    Spans spans(reading, positions, task.evidence);
    spans.add(Aspect::kind, output.first, std::max(output.behind, output.first + 1));
    if (output.clause_verb != nowhere)
        spans.add(Aspect::verb, output.clause_verb, output.clause_verb + 1);
    spans.add(Aspect::actor, output.actor_first, output.actor_behind);
    if (output.count_at != nowhere)
        spans.add(Aspect::count, output.count_at, output.count_at + 1);
    if (output.recipient_at != nowhere)
        spans.add(Aspect::recipient, output.recipient_at, output.recipient_at + 1);
    for (const auto& mention : output.due) {
        for (const auto& anchor : mention.due)
            add(task.due, anchor);
        for (const auto& doubt : mention.doubts)
            if (task.doubts.size() < most_doubts)
                add(task.doubts, doubt);
        spans.add(Aspect::due, mention.apart, mention.apart_behind); // the reading comes first
        if (mention.first < mention.behind)
            spans.add(Aspect::due, mention.first, mention.behind);
    }
    // "a biennial panel discussion, starting at its … session": how often, and since when.
    // "at its … session an annual report": both.
    const bool undated = std::all_of(task.due.begin(), task.due.end(), [](const DueAnchor& anchor) {
        return anchor.relation == Relation::from;
    });
    const bool periodic =
        output.kind == TaskKind::report && output.determiner == Determiner::indefinite;
    if ((undated || periodic) && !output.rhythm.empty() && output.kind != TaskKind::support)
        if (auto anchor = parse_due_anchor(output.rhythm)) {
            add(task.due, std::move(*anchor));
            spans.add(Aspect::due, output.rhythm_at, output.rhythm_at + 1);
        }
    if (!output.left_over.empty() && task.due.empty())
        task.doubts.push_back({Aspect::due, "a time may belong here", {}, {output.left_over}});
    if (output.far && !task.due.empty() && task.doubts.empty())
        task.doubts.push_back({Aspect::due, "time far from its output", written(task.due), {}});
    task.summary = summary_of(reading, output);
    add_conditions(reading, output, task, spans);
    return task;
}

} // namespace mandated::extractors
