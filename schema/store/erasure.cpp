#include "schema/store/erasure.h"

#include <SQLiteCpp/Database.h>

namespace mandated::store {

Erasure::Erasure(Database& database) : database_(database) {
    database.raw().exec("PRAGMA secure_delete = ON; INSERT INTO erasure (id) VALUES (1)");
}

// Where it was not ended, the transaction is rolled back and the row with it.
Erasure::~Erasure() = default;

void Erasure::end() {
    database_.raw().exec("DELETE FROM erasure");
}

} // namespace mandated::store
