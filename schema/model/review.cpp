#include "schema/model/review.h"

namespace mandated {

bool same_field(ReviewField field, const Task& one, const Task& other) {
    switch (field) {
    case ReviewField::due:
        return one.due == other.due;
    case ReviewField::kind:
        return one.kind == other.kind;
    case ReviewField::actors:
        return one.actors == other.actors;
    case ReviewField::count:
        return one.count == other.count;
    case ReviewField::recipients:
        return one.recipients == other.recipients;
    case ReviewField::summary:
        break;
    }
    return one.summary == other.summary;
}

void copy_field(ReviewField field, const Task& from, Task& to) {
    switch (field) {
    case ReviewField::due:
        to.due = from.due;
        return;
    case ReviewField::kind:
        to.kind = from.kind;
        return;
    case ReviewField::actors:
        to.actors = from.actors;
        return;
    case ReviewField::count:
        to.count = from.count;
        return;
    case ReviewField::recipients:
        to.recipients = from.recipients;
        return;
    case ReviewField::summary:
        break;
    }
    to.summary = from.summary;
}

std::vector<std::string> words_of(ReviewField field, const Task& task) {
    std::vector<std::string> words;
    switch (field) {
    case ReviewField::due:
        for (const auto& anchor : task.due)
            words.push_back(to_string(anchor));
        return words;
    case ReviewField::kind:
        return {std::string(name(task.kind))};
    case ReviewField::actors:
        for (const auto actor : task.actors)
            words.emplace_back(name(actor));
        return words;
    case ReviewField::count:
        return {std::to_string(task.count)};
    case ReviewField::recipients:
        return task.recipients;
    case ReviewField::summary:
        break;
    }
    return {task.summary};
}

std::optional<Aspect> aspect_of(ReviewField field) {
    switch (field) {
    case ReviewField::due:
        return Aspect::due;
    case ReviewField::kind:
        return Aspect::kind;
    case ReviewField::actors:
        return Aspect::actor;
    case ReviewField::count:
        return Aspect::count;
    case ReviewField::recipients:
        return Aspect::recipient;
    case ReviewField::summary:
        break;
    }
    return std::nullopt;
}

} // namespace mandated
