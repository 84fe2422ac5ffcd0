-- Sessions are kept under the hash of what the browser shows. Whoever is in stays in: what they show is hashed the same way from now on.
alter table platform.spring_session
    alter session_id type text using encode(sha256(convert_to(session_id, 'UTF8')), 'hex');
