#pragma once

/// How often this process has asked for memory so far; 0 where that is not counted.
unsigned long allocation_count(void);
