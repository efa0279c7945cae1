#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// Hands over the files that appear in a folder: regular, complete, and not hidden; never those of
/// subfolders (done/, failed/), symbolic links or the "~$" files that Word leaves beside an open
/// document. Files that are there when watching starts count as new. A file is complete when its
/// writer closes it or moves it in; one that is merely found is when it has not been changed for
/// two seconds. A file left in place may be handed over again, so the receiver moves it away.
class InboxWatcher {
  public:
    /// Creates the folder where it is missing. `found` is called from the io_context, in order of
    /// name within what arrives together. `report` is told of a folder that vanished or cannot be
    /// watched, which is tried again until it can. Throws std::system_error where the kernel gives
    /// no inotify instance.
    InboxWatcher(boost::asio::io_context& io, std::filesystem::path folder,
                 std::function<void(const std::filesystem::path&)> found,
                 std::function<void(const std::string&)> report = {});
    ~InboxWatcher();
    InboxWatcher(const InboxWatcher&) = delete;
    InboxWatcher& operator=(const InboxWatcher&) = delete;

    /// Looks at the whole folder again, soon.
    void rescan();
    /// Watches no more; `found` is not called after this returns.
    void stop();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
