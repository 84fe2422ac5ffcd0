-- Only the end of a whole export asks for everything of a source, and then reads most of it.
drop index catalogue.origin_source_kind_idx;
