#pragma once

#include <boost/json/fwd.hpp>

#include <string>

namespace mandated::ctl {

/// Posts a change and prints the task that the daemon answers, or the parts it was split into;
/// returns the exit status. `format` is that of add_format().
int tell(const std::string& socket, const std::string& path, const boost::json::object& body,
         const std::string& format);
/// The same for one task: `what` is the last part of the path, "status" or "assign".
int tell_task(const std::string& socket, const std::string& task, const std::string& what,
              const boost::json::object& body, const std::string& format);

} // namespace mandated::ctl
