#pragma once

#include "schema/store/database.h"

namespace mandated::store {

/// While it lives, the audit trail takes other names for who did something, and what is deleted is
/// overwritten in the file. Within a transaction. Inside schema/store only.
class Erasure {
  public:
    explicit Erasure(Database& database);
    ~Erasure();
    Erasure(const Erasure&) = delete;
    Erasure& operator=(const Erasure&) = delete;

    /// The audit trail is append-only again; to be called before the transaction is committed.
    void end();

  private:
    Database& database_;
};

} // namespace mandated::store
