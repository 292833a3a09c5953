#include "server/http/connection/memory_stream.h"

#include <algorithm>

namespace tracuu {

ssize_t MemoryStream::read(char* to, std::size_t size) {
  const auto count = std::min(size, head_.size() - read_);
  head_.copy(to, count, read_);
  read_ += count;
  return static_cast<ssize_t>(count);
}

ssize_t MemoryStream::write(const char* from, std::size_t size) {
  written_.append(from, size);
  return static_cast<ssize_t>(size);
}

void MemoryStream::get_remote_ip_and_port(std::string& ip, int& port) const {
  ip.clear();
  port = 0;
}

void MemoryStream::get_local_ip_and_port(std::string& ip, int& port) const {
  ip.clear();
  port = 0;
}

}  // namespace tracuu
