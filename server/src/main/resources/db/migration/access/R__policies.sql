call platform.open_schema('access');
call platform.protect('access.person');
call platform.protect('access.role_grant');
call platform.protect('access.setup_link');

drop policy if exists member on access.role_grant;
create policy member on access.role_grant to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists staff on access.role_grant;
create policy staff on access.role_grant for select to kabinet_staff
    using (branch_id = any ((select platform.current_branches()::uuid[])::uuid[])
        or organisation_id in (select id from organisations.organisation));
-- The seller's people know each other.
drop policy if exists colleagues on access.role_grant;
create policy colleagues on access.role_grant for select to kabinet_staff, kabinet_forwarder using (organisation_id is null);
drop policy if exists own on access.role_grant;
create policy own on access.role_grant for select to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));

-- Inner queries run under the reader's own policies, so a person is seen exactly where one of their grants is.
drop policy if exists member on access.person;
create policy member on access.person to kabinet_member
    using (id in (select person_id from access.role_grant)) with check (true);
drop policy if exists staff on access.person;
create policy staff on access.person for select to kabinet_staff
    using (id in (select person_id from access.role_grant));
drop policy if exists own on access.person;
create policy own on access.person to kabinet_member, kabinet_staff, kabinet_forwarder
    using (id = (select platform.current_person()));

-- Whether a person holds roles outside of these organisations; who administers only those must not change or block them there too.
create or replace function access.holds_roles_beyond(person uuid, organisations uuid[]) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select from access.role_grant g
                   where g.person_id = person and (g.organisation_id is null or g.organisation_id <> all (organisations)))
$$;

call platform.protect('access.invitation');
call platform.protect('access.invitation_grant');
call platform.protect('access.invitation_key');
drop policy if exists member on access.invitation;
create policy member on access.invitation to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[]));
drop policy if exists staff on access.invitation;
create policy staff on access.invitation to kabinet_staff
    using (organisation_id in (select id from organisations.organisation));
do $$
declare t text;
begin
    foreach t in array array['invitation_grant', 'invitation_key'] loop
        execute format('drop policy if exists of_invitation on access.%I', t);
        execute format('create policy of_invitation on access.%I to kabinet_member, kabinet_staff
            using (invitation_id in (select id from access.invitation))', t);
    end loop;
end $$;

call platform.protect('access.registration');
drop policy if exists staff on access.registration;
create policy staff on access.registration to kabinet_staff
    using (branch_id = any ((select platform.current_branches())::uuid[]) and state <> 'UNPROVEN');

call platform.narrow('access.registration', 'kabinet_staff', 'branch_id', 'organisation_id in (select id from organisations.organisation)');

call platform.protect('access.second_factor');
drop policy if exists own on access.second_factor;
create policy own on access.second_factor to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));
-- Who keeps people sees who has one and takes it away from whoever has lost theirs.
drop policy if exists keeper on access.second_factor;
create policy keeper on access.second_factor for select to kabinet_member
    using (person_id in (select id from access.person));
drop policy if exists taken_away on access.second_factor;
create policy taken_away on access.second_factor for delete to kabinet_member
    using (person_id in (select id from access.person));
call platform.protect('access.isolation_check');
call platform.protect('access.bulk_invitation');
call platform.protect('access.bulk_line');
drop policy if exists own on access.bulk_invitation;
create policy own on access.bulk_invitation to kabinet_member, kabinet_staff
    using (created_by = (select platform.current_person()));
drop policy if exists of_list on access.bulk_line;
create policy of_list on access.bulk_line to kabinet_member, kabinet_staff
    using (bulk_id in (select id from access.bulk_invitation));

call platform.protect('access.passkey');
call platform.protect('access.passkey_challenge');
call platform.protect('access.entry_link');
drop policy if exists own on access.passkey;
create policy own on access.passkey to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));
drop policy if exists keeper on access.passkey;
create policy keeper on access.passkey for select to kabinet_member
    using (person_id in (select id from access.person));
drop policy if exists taken_away on access.passkey;
create policy taken_away on access.passkey for delete to kabinet_member
    using (person_id in (select id from access.person));
call platform.protect('access.device');
drop policy if exists own on access.device;
create policy own on access.device to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));
call platform.protect('access.failed_proof');

call platform.protect('access.agreement');
drop policy if exists everyone_reads on access.agreement;
create policy everyone_reads on access.agreement for select to kabinet_member, kabinet_staff, kabinet_forwarder using (true);
call platform.protect('access.consent');
drop policy if exists own on access.consent;
create policy own on access.consent to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));
call platform.protect('access.role');
-- The seller's roles for customers are offered to all of them; a customer's own are nobody else's business but the seller's.
drop policy if exists member on access.role;
create policy member on access.role to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[]));
drop policy if exists offered on access.role;
create policy offered on access.role for select to kabinet_member
    using (organisation_id is null and likeness in ('COMPANY_ADMINISTRATOR', 'BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER'));
drop policy if exists staff on access.role;
create policy staff on access.role for select to kabinet_staff
    using (organisation_id is null or organisation_id in (select id from organisations.organisation));
drop policy if exists colleagues on access.role;
create policy colleagues on access.role for select to kabinet_forwarder using (organisation_id is null);

call platform.only_with('access.role', '{insert,update,delete}', '{access.role.keep}');
call platform.only_with('access.person', '{insert,delete}', '{access.person.keep}');
call platform.only_with('access.person', '{update}', '{access.person.keep}', 'id = (select platform.current_person())');
call platform.only_with('access.role_grant', '{insert,update,delete}', '{access.person.keep}');
call platform.only_with('access.invitation', '{insert,update,delete}', '{access.person.invite,access.registration.decide}');
call platform.only_with('access.invitation_grant', '{insert,update,delete}', '{access.person.invite,access.registration.decide}');
call platform.only_with('access.invitation_key', '{insert,update,delete}', '{access.person.invite,access.registration.decide}');
call platform.only_with('access.registration', '{insert,update,delete}', '{access.registration.decide}');
call platform.protect('access.former_password');
call platform.protect('access.entry_policy');
drop policy if exists member on access.entry_policy;
create policy member on access.entry_policy to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[]));
drop policy if exists sellers on access.entry_policy;
create policy sellers on access.entry_policy for select to kabinet_member, kabinet_staff, kabinet_forwarder using (organisation_id is null);

call platform.protect('access.api_token');
drop policy if exists member on access.api_token;
create policy member on access.api_token to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[])
        and (select platform.permitted('{access.token.keep}')));
call platform.only_with('access.api_token', '{insert,update,delete}', '{access.token.keep}');
-- How a company's people come in is the business of who keeps people there; which domains it speaks for, the seller confirms.
call platform.protect('access.sso_provider');
call platform.protect('access.sso_domain');
call platform.protect('access.sso_identity');
call platform.protect('access.sso_attempt');
drop policy if exists keeper on access.sso_provider;
create policy keeper on access.sso_provider to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[]) and (select platform.permitted('{access.person.keep}')));
drop policy if exists keeper on access.sso_domain;
create policy keeper on access.sso_domain to kabinet_member
    using (organisation_id = any ((select platform.current_organisations())::uuid[]) and (select platform.permitted('{access.person.keep}')));
drop policy if exists unconfirmed on access.sso_domain;
create policy unconfirmed on access.sso_domain as restrictive for insert to kabinet_member with check (confirmed_at is null);
drop policy if exists confirmed_by_the_seller on access.sso_domain;
create policy confirmed_by_the_seller on access.sso_domain as restrictive for update to kabinet_member using (false);
drop policy if exists own on access.sso_identity;
create policy own on access.sso_identity for select to kabinet_member, kabinet_staff, kabinet_forwarder
    using (person_id = (select platform.current_person()));
drop policy if exists keeper on access.sso_identity;
create policy keeper on access.sso_identity to kabinet_member
    using (provider_id in (select id from access.sso_provider));
call platform.only_with('access.sso_provider', '{insert,update,delete}', '{access.person.keep}');
call platform.only_with('access.sso_domain', '{insert,update,delete}', '{access.person.keep}');
call platform.protect('access.substitution');
drop policy if exists member on access.substitution;
create policy member on access.substitution to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]));
drop policy if exists colleagues on access.substitution;
create policy colleagues on access.substitution to kabinet_staff, kabinet_forwarder using (organisation_id is null);
-- Whoever is away says so themselves; for others it takes the permission. Who lets people leave ends what they had.
call platform.only_with('access.substitution', '{insert,update}', '{access.substitution.keep,access.person.keep}', 'absent_id = (select platform.current_person())');
call platform.only_with('access.substitution', '{delete}', '{}');
-- The seller's people know each other: the forwarder, too, has to name whoever stands in.
drop policy if exists colleagues on access.person;
create policy colleagues on access.person for select to kabinet_forwarder
    using (id in (select person_id from access.role_grant));

-- Who stands in at this moment for one of the seller's people: customers see the name and not the person.
create or replace function platform.stand_in_of(person uuid) returns text language sql stable security definer set search_path = '' as $$
    select s.substitute_name from access.substitution as s join access.person as p on p.id = s.substitute_id
    where s.absent_id = person and s.organisation_id is null and s.begins_at <= now() and s.ends_at > now() and p.status = 'ACTIVE'
      and exists (select from access.role_grant as g where g.person_id = s.substitute_id and g.organisation_id is null)
$$;

call platform.protect('access.departure');
call platform.protect('access.departure_item');
drop policy if exists member on access.departure;
create policy member on access.departure to kabinet_member using (person_id in (select id from access.person));
drop policy if exists member on access.departure_item;
create policy member on access.departure_item to kabinet_member using (departure_id in (select id from access.departure));
call platform.only_with('access.departure', '{insert,update,delete}', '{access.person.keep}');
call platform.only_with('access.departure_item', '{insert,update,delete}', '{access.person.keep}');
-- Teams are the business of who keeps people: with whom somebody shares their records is read with their roles.
call platform.protect('access.team');
call platform.protect('access.team_member');
drop policy if exists member on access.team;
create policy member on access.team to kabinet_member
    using (organisation_id = any ((select platform.current_organisations()::uuid[])::uuid[]) and (select platform.permitted('{access.person.keep}')));
drop policy if exists member on access.team_member;
create policy member on access.team_member to kabinet_member using (team_id in (select id from access.team));
call platform.only_with('access.team', '{insert,update,delete}', '{access.person.keep}');
call platform.only_with('access.team_member', '{insert,update,delete}', '{access.person.keep}');
