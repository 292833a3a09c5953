#include "server/http/connection/poller.h"

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace tracuu {
namespace {

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

Poller::Poller() : descriptor_(::epoll_create1(EPOLL_CLOEXEC)) {
  if (descriptor_ < 0) fail("epoll_create1");
}

Poller::~Poller() {
  ::close(descriptor_);
}

bool Poller::add(int socket, std::uint32_t events, void* pointer, Repeat repeat) {
  epoll_event event{};
  event.events = events | (repeat == Repeat::Once ? std::uint32_t{EPOLLONESHOT} : 0U);
  event.data.ptr = pointer;
  return ::epoll_ctl(descriptor_, EPOLL_CTL_ADD, socket, &event) == 0;
}

void Poller::arm(int socket, std::uint32_t events, void* pointer) const {
  epoll_event event{};
  event.events = events | std::uint32_t{EPOLLONESHOT};
  event.data.ptr = pointer;
  if (::epoll_ctl(descriptor_, EPOLL_CTL_MOD, socket, &event) != 0) fail("epoll_ctl");
}

std::span<const epoll_event> Poller::wait(int timeout_ms) {
  const int count =
      ::epoll_wait(descriptor_, events_.data(), static_cast<int>(events_.size()), timeout_ms);
  if (count < 0 && errno != EINTR) fail("epoll_wait");
  return {events_.data(), count < 0 ? 0 : static_cast<std::size_t>(count)};
}

}  // namespace tracuu
