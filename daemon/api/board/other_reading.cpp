#include "daemon/api/board/other_reading.h"

#include <charconv>

namespace mandated::daemon {
namespace {

/// Every word read by `read`; nothing where one is not understood.
template <typename Value, typename Read>
std::optional<std::vector<Value>> all_read(const std::vector<std::string>& words, Read read) {
    std::vector<Value> values;
    for (const auto& word : words) {
        const auto value = read(word);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

template <typename Value>
bool put(const std::optional<std::vector<Value>>& values, std::vector<Value>& into) {
    if (values)
        into = *values;
    return values.has_value();
}

/// Whether the words are a value of the field.
bool read_into(Task& task, Aspect what, const std::vector<std::string>& words) {
    switch (what) {
    case Aspect::due:
        return put(all_read<DueAnchor>(words, parse_due_anchor), task.due);
    case Aspect::actor:
        return put(all_read<ActorClass>(words, from_name<ActorClass>), task.actors);
    case Aspect::recipient:
        task.recipients = words;
        return true;
    case Aspect::kind: {
        const auto kind = from_name<TaskKind>(words.front());
        task.kind = kind.value_or(task.kind);
        return kind && words.size() == 1;
    }
    case Aspect::count: {
        const auto& text = words.front();
        const auto [end, failure] =
            std::from_chars(text.data(), text.data() + text.size(), task.count);
        return failure == std::errc{} && end == text.data() + text.size() && words.size() == 1;
    }
    case Aspect::verb:
    case Aspect::condition:
    case Aspect::document:
        break;
    }
    return false;
}

} // namespace

std::optional<FieldValues> other_reading(const Doubt& doubt) {
    FieldValues fields;
    if (doubt.alternative.empty() || !read_into(fields.values, doubt.what, doubt.alternative))
        return std::nullopt;
    for (const auto field : review_fields)
        if (aspect_of(field) == doubt.what)
            fields.given.insert(field);
    return fields;
}

} // namespace mandated::daemon
