#include "server/http/connection/fair_queue.h"

#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using Queue = FairQueue<char, std::string>;

std::string popped(Queue& queue) {
  std::string order;
  while (const auto entry = queue.pop()) order += *entry + " ";
  return order;
}

TEST(FairQueue, SourcesTakeTurns) {
  Queue queue(10);
  for (const auto* entry : {"a1", "a2", "a3", "b1", "c1", "b2"}) {
    EXPECT_FALSE(queue.push(entry[0], entry, Shedding::Allowed));
  }
  EXPECT_EQ(popped(queue), "a1 b1 c1 a2 b2 a3 ");
}

TEST(FairQueue, OneSourceIsFirstInFirstOut) {
  Queue queue(10);
  for (const auto* entry : {"a1", "a2", "a3"}) queue.push('a', entry, Shedding::Allowed);
  queue.pop();
  queue.push('a', "a4", Shedding::Allowed);
  EXPECT_EQ(popped(queue), "a2 a3 a4 ");
}

TEST(FairQueue, WhoHasMostGivesWay) {
  Queue queue(2);
  queue.push('a', "a1", Shedding::Allowed);
  queue.push('a', "a2", Shedding::Allowed);
  EXPECT_EQ(queue.push('b', "b1", Shedding::Allowed), "a2");
  EXPECT_EQ(queue.push('b', "b2", Shedding::Allowed), "b2");
  EXPECT_EQ(popped(queue), "a1 b1 ");
}

TEST(FairQueue, WhatMayNotBeShedNeitherGivesWayNorCounts) {
  Queue queue(1);
  queue.push('a', "a1", Shedding::Never);
  queue.push('a', "a2", Shedding::Never);
  EXPECT_FALSE(queue.push('b', "b1", Shedding::Allowed));
  EXPECT_EQ(queue.push('b', "b2", Shedding::Allowed), "b2");
}

TEST(FairQueue, ErasedEntriesLeaveRoom) {
  Queue queue(1);
  queue.push('a', "a1", Shedding::Allowed);
  EXPECT_TRUE(queue.erase("a1"));
  EXPECT_FALSE(queue.erase("a1"));
  EXPECT_FALSE(queue.push('a', "a2", Shedding::Allowed));
}

}  // namespace
}  // namespace tracuu
