-- When the person last proved who he is, as the identity provider tells it (auth_time).
ALTER TABLE "StaffSession" ADD COLUMN "authenticatedAt" timestamptz(3);

-- After a device is handed over, only a proof given later opens a session: not the provider's own session on it.
ALTER TABLE "StaffUser" ADD COLUMN "proofAfter" timestamptz(3);
