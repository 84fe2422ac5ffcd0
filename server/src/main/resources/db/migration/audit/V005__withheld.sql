-- Records about a person whose data was erased: what they said is gone, its digest stays, so that the chain can still be followed.
alter table audit.record add digest text;
alter table audit.record alter content drop not null;
alter table audit.record add constraint content_or_digest check ((content is null) = (digest is not null));
