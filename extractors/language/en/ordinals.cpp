#include "extractors/language/en/ordinals.h"
