#include "daemon/service/added_task.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

/// Addresses of the operative paragraphs, in text order.
std::vector<std::string> operative_addresses(Context& context, std::int64_t resolution) {
    std::vector<std::string> addresses;
    for (const auto& paragraph : store::paragraphs_of(context.database, resolution))
        if (paragraph.kind == ParagraphKind::operative && !paragraph.address.empty() &&
            std::find(addresses.begin(), addresses.end(), paragraph.address) == addresses.end())
            addresses.push_back(paragraph.address);
    return addresses;
}

/// "12a" of "12(a)".
std::string typed_form(const std::string& para) {
    const auto address = local_address(para, 1);
    return address.substr(0, address.rfind('.'));
}

} // namespace

Result<std::string> operative_paragraph(Context& context, const store::ResolutionRow& resolution,
                                        const std::string& typed) {
    const auto known = operative_addresses(context, resolution.id);
    for (const auto& address : known)
        if (address == typed || typed_form(address) == typed)
            return address;
    if (known.empty())
        return Error{resolution.identity + ": has no operative paragraph to add a task to"};
    return Error{fmt::format("{}: has no operative paragraph '{}', expected one of {} to {}",
                             resolution.identity, typed, typed_form(known.front()),
                             typed_form(known.back()))};
}

std::int64_t store_added(Context& context, std::int64_t resolution, Task task,
                         std::optional<std::int64_t> split_from) {
    task.index = store::next_index(context.database, resolution, task.para);
    const auto identity = store::find_resolution(context.database, resolution)->identity;
    const auto id =
        store::add_task(context.database, resolution, identity, task, 0, context.clock.now());
    store::set_added(context.database, id, split_from);
    place_added(context, resolution);
    return id;
}

void place_added(Context& context, std::int64_t resolution) {
    const auto order = operative_addresses(context, resolution);
    const auto place = [&](const store::TaskRow& row) {
        return std::find(order.begin(), order.end(), row.task.para) - order.begin();
    };
    const auto tasks = store::tasks_of(context.database, resolution);
    for (const auto& added : tasks) {
        if (!added.added)
            continue;
        int position = 0;
        for (const auto& other : tasks)
            if (!other.added && place(other) <= place(added))
                position = std::max(position, other.position);
        store::set_position(context.database, added.id, position);
    }
}

} // namespace mandated::daemon
