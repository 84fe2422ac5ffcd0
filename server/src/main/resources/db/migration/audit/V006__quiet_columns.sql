-- Nobody looks for records by what they say: sorting samples of it, as the counting of values does, costs more than all that the log is asked.
alter table audit.record alter content set statistics 0, alter hash set statistics 0, alter digest set statistics 0;
alter table audit.waiting alter before set statistics 0, alter after set statistics 0, alter request set statistics 0, alter label set statistics 0,
    alter person_name set statistics 0, alter object_id set statistics 0;
-- What waits stays for some seconds: pressing it would be undone at once.
alter table audit.waiting set (toast_tuple_target = 8160);
