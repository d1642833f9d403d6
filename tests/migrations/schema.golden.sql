-- The schema as PostgreSQL tells it after all migrations. Not run: compared by schema.spec.ts.
-- Where a change is meant, run the migration specs with VERSO_UPDATE=schema and read the difference.

-- Relations: owner, row-level security
table access_token owner verso_owner row-level-security
table accessibility_feedback owner verso_owner row-level-security
table area owner verso_owner row-level-security
table attempt_count owner verso_owner row-level-security
table audit_check owner verso_owner row-level-security
table audit_event owner verso_owner row-level-security
table audit_seal owner verso_owner row-level-security
table backup_run owner verso_owner row-level-security
table calendar_feed owner verso_owner row-level-security
table challenge owner verso_owner row-level-security
table coaching_note owner verso_owner row-level-security
table consent_event owner verso_owner row-level-security
table consortium owner verso_owner row-level-security
table consortium_member owner verso_owner row-level-security
table consortium_step owner verso_owner row-level-security
table contact owner verso_owner row-level-security
table coordinator owner verso_owner row-level-security
table course owner verso_owner row-level-security
table course_change owner verso_owner row-level-security
table course_sign_up owner verso_owner row-level-security
sequence course_sign_up_nth_seq owner verso_owner
table credential owner verso_owner row-level-security
table de_minimis_check owner verso_owner row-level-security
table de_minimis_declaration owner verso_owner row-level-security
table de_minimis_reported_aid owner verso_owner row-level-security
table eligibility_decision owner verso_owner row-level-security
table eligibility_declaration owner verso_owner row-level-security
table enrolment owner verso_owner row-level-security
table enrolment_agreement owner verso_owner row-level-security
table enrolment_handover owner verso_owner row-level-security
table enrolment_terms owner verso_owner row-level-security
table enrolment_transition owner verso_owner row-level-security
table enterprise owner verso_owner row-level-security
table enterprise_distinction owner verso_owner row-level-security
table enterprise_merge owner verso_owner row-level-security
table enterprise_merge_row owner verso_owner row-level-security
sequence enterprise_merge_row_nth_seq owner verso_owner
table enterprise_own_number owner verso_owner row-level-security
table enterprise_profile owner verso_owner row-level-security
table enterprise_register_fact owner verso_owner row-level-security
table erasure_request owner verso_owner row-level-security
table experiment owner verso_owner row-level-security
table experiment_decision owner verso_owner row-level-security
table experiment_transition owner verso_owner row-level-security
table export_file owner verso_owner row-level-security
table export_step owner verso_owner row-level-security
table first_order owner verso_owner row-level-security
table forum_firm owner verso_owner row-level-security
table forum_reading owner verso_owner row-level-security
table forum_visit owner verso_owner row-level-security
table gathered_challenge owner verso_owner row-level-security
table gathering owner verso_owner row-level-security
table gathering_seat owner verso_owner row-level-security
table gathering_seating owner verso_owner row-level-security
table gathering_sign_up owner verso_owner row-level-security
sequence gathering_sign_up_nth_seq owner verso_owner
table group_link owner verso_owner row-level-security
table group_link_outcome owner verso_owner row-level-security
table growth_goal owner verso_owner row-level-security
table growth_mark owner verso_owner row-level-security
table growth_reading owner verso_owner row-level-security
table growth_step owner verso_owner row-level-security
table host_proposal owner verso_owner row-level-security
table host_swap owner verso_owner row-level-security
table host_turn owner verso_owner row-level-security
table import_batch owner verso_owner row-level-security
table import_mapping owner verso_owner row-level-security
table import_row owner verso_owner row-level-security
table indicator_reading owner verso_owner row-level-security
table industry owner verso_owner row-level-security
table information_given owner verso_owner row-level-security
table innovation owner verso_owner row-level-security
table innovation_step owner verso_owner row-level-security
table invitation owner verso_owner row-level-security
table job_failure owner verso_owner row-level-security
table kept_answer owner verso_owner row-level-security
table kpi_cell owner verso_owner row-level-security
table kpi_cell_enterprise owner verso_owner row-level-security
table kpi_published owner verso_owner row-level-security
table kpi_release owner verso_owner row-level-security
table kpi_target owner verso_owner row-level-security
table mail_message owner verso_owner row-level-security
table meeting owner verso_owner row-level-security
table meeting_attendee owner verso_owner row-level-security
table meeting_invitation owner verso_owner row-level-security
table meeting_task owner verso_owner row-level-security
table meeting_theme owner verso_owner row-level-security
table municipality_seat owner verso_owner row-level-security
table network owner verso_owner row-level-security
table network_agreement owner verso_owner row-level-security
table network_charter owner verso_owner row-level-security
table network_member owner verso_owner row-level-security
table network_supporter owner verso_owner row-level-security
table network_upkeep owner verso_owner row-level-security
table no_links_declaration owner verso_owner row-level-security
table observation owner verso_owner row-level-security
table openid_grant owner verso_owner row-level-security
table openid_identity owner verso_owner row-level-security
table openid_notice owner verso_owner row-level-security
table openid_request owner verso_owner row-level-security
table organisation owner verso_owner row-level-security
table outbox owner verso_owner row-level-security
table ownership_link owner verso_owner row-level-security
table person owner verso_owner row-level-security
table person_identity owner verso_owner row-level-security
table practice owner verso_owner row-level-security
table practice_trial owner verso_owner row-level-security
table privacy_notice owner verso_owner row-level-security
table programme owner verso_owner row-level-security
table programme_change owner verso_owner row-level-security
sequence programme_change_nth_seq owner verso_owner
table programme_contact owner verso_owner row-level-security
table programme_enterprise owner verso_owner row-level-security
table programme_objective owner verso_owner row-level-security
table programme_partner owner verso_owner row-level-security
table programme_version owner verso_owner row-level-security
table prospect owner verso_owner row-level-security
table prospect_contact owner verso_owner row-level-security
table queue_depth owner verso_owner row-level-security
table recovery_code owner verso_owner row-level-security
table register_answer owner verso_owner row-level-security
table related_enterprise owner verso_owner row-level-security
table related_figure owner verso_owner row-level-security
table reminder owner verso_owner row-level-security
table research_commitment owner verso_owner row-level-security
table research_partner owner verso_owner row-level-security
table research_question owner verso_owner row-level-security
table research_reply owner verso_owner row-level-security
table retention_rule owner verso_owner row-level-security
table retention_run owner verso_owner row-level-security
table role_grant owner verso_owner row-level-security
table saved_filter owner verso_owner row-level-security
table schedule_run owner verso_owner row-level-security
table self_assessment owner verso_owner row-level-security
table self_assessment_sheet owner verso_owner row-level-security
table session owner verso_owner row-level-security
table shared_challenge owner verso_owner row-level-security
table shared_challenge_act owner verso_owner row-level-security
table sign_in_request owner verso_owner row-level-security
table start_interview owner verso_owner row-level-security
table support_given owner verso_owner row-level-security
table totp owner verso_owner row-level-security
table touchpoint owner verso_owner row-level-security
table touchpoint_note owner verso_owner row-level-security
table training_completion owner verso_owner row-level-security
table training_plan_item owner verso_owner row-level-security
table typeorm_migration owner verso_owner row-level-security
sequence typeorm_migration_id_seq owner verso_owner
table webhook owner verso_owner row-level-security
table webhook_delivery owner verso_owner row-level-security
table worker_process owner verso_owner row-level-security
table worklist_line owner verso_owner row-level-security
table worklist_mark owner verso_owner row-level-security
sequence worklist_mark_id_seq owner verso_owner
table yearly_figure owner verso_owner row-level-security
table verso.applied owner verso_owner

-- Columns
access_token.id uuid NOT NULL
access_token.person_id uuid NOT NULL
access_token.name text NOT NULL
access_token.token_hash text NOT NULL
access_token.hint text NOT NULL
access_token.scopes text[] NOT NULL
access_token.created_at timestamp with time zone NOT NULL
access_token.expires_at timestamp with time zone NOT NULL
access_token.last_used_at timestamp with time zone
access_token.revoked_at timestamp with time zone
accessibility_feedback.id uuid NOT NULL
accessibility_feedback.received_at timestamp with time zone NOT NULL
accessibility_feedback.due_on date NOT NULL
accessibility_feedback.language text NOT NULL
accessibility_feedback.page text
accessibility_feedback.text text NOT NULL
accessibility_feedback.name text
accessibility_feedback.email text
accessibility_feedback.state text NOT NULL
accessibility_feedback.answer text
accessibility_feedback.settled_at timestamp with time zone
accessibility_feedback.settled_by uuid
area.code text NOT NULL
area.kind text NOT NULL
area.parent_code text
area.label jsonb NOT NULL
area.valid_from date NOT NULL
area.valid_until date
attempt_count.key text NOT NULL
attempt_count.window_at timestamp with time zone NOT NULL
attempt_count.attempts integer NOT NULL
audit_check.id uuid NOT NULL
audit_check.checked_at timestamp with time zone NOT NULL
audit_check.number bigint NOT NULL
audit_check.hash text NOT NULL
audit_check.erased_rows bigint NOT NULL
audit_check.broken_at bigint
audit_check.why text
audit_event.id uuid NOT NULL
audit_event.at timestamp with time zone NOT NULL
audit_event.actor_kind text NOT NULL
audit_event.person_id uuid
audit_event.programme_id uuid
audit_event.action text NOT NULL
audit_event.subject_kind text NOT NULL
audit_event.subject_id uuid
audit_event.details jsonb NOT NULL
audit_event.request_id text
audit_event.xid xid8 NOT NULL DEFAULT pg_current_xact_id()
audit_event.sealed_as bigint
audit_event.is_forgotten boolean NOT NULL DEFAULT false
audit_seal.number bigint NOT NULL
audit_seal.event_id uuid NOT NULL
audit_seal.salt text
audit_seal.commitment text NOT NULL
audit_seal.hash text NOT NULL
audit_seal.sealed_at timestamp with time zone NOT NULL
backup_run.id uuid NOT NULL
backup_run.method text NOT NULL
backup_run.started_at timestamp with time zone NOT NULL
backup_run.ended_at timestamp with time zone NOT NULL
backup_run.bytes bigint NOT NULL
calendar_feed.id uuid NOT NULL
calendar_feed.person_id uuid NOT NULL
calendar_feed.programme_id uuid
calendar_feed.network_id uuid
calendar_feed.token_hash text NOT NULL
calendar_feed.made_at timestamp with time zone NOT NULL
calendar_feed.ended_at timestamp with time zone
challenge.id uuid NOT NULL
challenge.programme_id uuid NOT NULL
challenge.enterprise_id uuid NOT NULL
challenge.kind text NOT NULL
challenge.words text NOT NULL
challenge.municipality_code text NOT NULL
challenge.raised_on date NOT NULL
challenge.recorded_at timestamp with time zone NOT NULL
challenge.recorded_by uuid NOT NULL
challenge.taken_back_at timestamp with time zone
challenge.taken_back_by uuid
challenge.taken_back_reason text
coaching_note.id uuid NOT NULL
coaching_note.programme_id uuid NOT NULL
coaching_note.network_id uuid NOT NULL
coaching_note.coordinator_id uuid NOT NULL
coaching_note.met_on date NOT NULL
coaching_note.talked text NOT NULL
coaching_note.agreed text
coaching_note.next_on date
coaching_note.is_shared boolean NOT NULL
coaching_note.recorded_at timestamp with time zone NOT NULL
coaching_note.recorded_by uuid NOT NULL
coaching_note.taken_back_at timestamp with time zone
coaching_note.taken_back_by uuid
coaching_note.taken_back_reason text
consent_event.id uuid NOT NULL
consent_event.programme_id uuid NOT NULL
consent_event.enterprise_id uuid NOT NULL
consent_event.purpose text NOT NULL
consent_event.contact_id uuid
consent_event.choice text NOT NULL
consent_event.way text NOT NULL
consent_event.told_on date NOT NULL
consent_event.language text NOT NULL
consent_event.wording_version smallint NOT NULL
consent_event.recorded_at timestamp with time zone NOT NULL
consent_event.recorded_by uuid NOT NULL
consortium.id uuid NOT NULL
consortium.programme_id uuid NOT NULL
consortium.name text NOT NULL
consortium.about text NOT NULL
consortium.call text
consortium.call_due_on date
consortium.funder text
consortium.applied_cents bigint
consortium.version integer NOT NULL
consortium.recorded_at timestamp with time zone NOT NULL
consortium.recorded_by uuid NOT NULL
consortium_member.id uuid NOT NULL
consortium_member.programme_id uuid NOT NULL
consortium_member.consortium_id uuid NOT NULL
consortium_member.partner_id uuid
consortium_member.enterprise_id uuid
consortium_member.name text NOT NULL
consortium_member.is_lead boolean NOT NULL
consortium_member.since_on date NOT NULL
consortium_member.until_on date
consortium_member.recorded_at timestamp with time zone NOT NULL
consortium_member.recorded_by uuid NOT NULL
consortium_member.ended_at timestamp with time zone
consortium_member.ended_by uuid
consortium_step.id uuid NOT NULL
consortium_step.programme_id uuid NOT NULL
consortium_step.consortium_id uuid NOT NULL
consortium_step.state text NOT NULL
consortium_step.happened_on date NOT NULL
consortium_step.granted_cents bigint
consortium_step.words text
consortium_step.recorded_at timestamp with time zone NOT NULL
consortium_step.recorded_by uuid NOT NULL
consortium_step.taken_back_at timestamp with time zone
consortium_step.taken_back_by uuid
consortium_step.taken_back_reason text
contact.id uuid NOT NULL
contact.programme_id uuid NOT NULL
contact.enterprise_id uuid NOT NULL
contact.person_id uuid
contact.name text NOT NULL
contact.email text
contact.phone text
contact.language text NOT NULL
contact.recorded_at timestamp with time zone NOT NULL
contact.recorded_by uuid NOT NULL
contact.archived_at timestamp with time zone
coordinator.id uuid NOT NULL
coordinator.programme_id uuid NOT NULL
coordinator.network_id uuid NOT NULL
coordinator.name text NOT NULL
coordinator.email text
course.id uuid NOT NULL
course.programme_id uuid NOT NULL
course.title text NOT NULL
course.teaches text NOT NULL
course.skill text NOT NULL
course.provider text NOT NULL
course.language text NOT NULL
course.way text NOT NULL
course.link text
course.place text
course.sessions jsonb NOT NULL
course.starts_on date NOT NULL
course.ends_on date NOT NULL
course.hours numeric(6,2) NOT NULL
course.seats integer
course.price_note text
course.sign_up_until date NOT NULL
course.state text NOT NULL
course.cancel_reason text
course.version integer NOT NULL
course.recorded_at timestamp with time zone NOT NULL
course.recorded_by uuid NOT NULL
course_change.id uuid NOT NULL
course_change.programme_id uuid NOT NULL
course_change.course_id uuid NOT NULL
course_change.sessions jsonb NOT NULL
course_change.recorded_at timestamp with time zone NOT NULL
course_change.recorded_by uuid NOT NULL
course_sign_up.id uuid NOT NULL
course_sign_up.programme_id uuid NOT NULL
course_sign_up.course_id uuid NOT NULL
course_sign_up.enterprise_id uuid NOT NULL
course_sign_up.contact_id uuid NOT NULL
course_sign_up.nth bigint NOT NULL
course_sign_up.recorded_at timestamp with time zone NOT NULL
course_sign_up.recorded_by uuid NOT NULL
course_sign_up.withdrawn_at timestamp with time zone
course_sign_up.withdrawn_by uuid
course_sign_up.attended boolean
course_sign_up.attended_at timestamp with time zone
course_sign_up.attended_by uuid
credential.person_id uuid NOT NULL
credential.password_hash text NOT NULL
credential.changed_at timestamp with time zone NOT NULL
de_minimis_check.id uuid NOT NULL
de_minimis_check.programme_id uuid NOT NULL
de_minimis_check.enterprise_id uuid NOT NULL
de_minimis_check.checked_on date NOT NULL
de_minimis_check.checked_by uuid NOT NULL
de_minimis_check.recorded_at timestamp with time zone NOT NULL
de_minimis_declaration.id uuid NOT NULL
de_minimis_declaration.programme_id uuid NOT NULL
de_minimis_declaration.enterprise_id uuid NOT NULL
de_minimis_declaration.declared_on date NOT NULL
de_minimis_declaration.signed_by text
de_minimis_declaration.linked_business_ids text[] NOT NULL
de_minimis_declaration.recorded_at timestamp with time zone NOT NULL
de_minimis_declaration.recorded_by uuid NOT NULL
de_minimis_reported_aid.id uuid NOT NULL
de_minimis_reported_aid.programme_id uuid NOT NULL
de_minimis_reported_aid.enterprise_id uuid NOT NULL
de_minimis_reported_aid.declaration_id uuid
de_minimis_reported_aid.check_id uuid
de_minimis_reported_aid.granted_on date NOT NULL
de_minimis_reported_aid.grantor text NOT NULL
de_minimis_reported_aid.cents bigint NOT NULL
de_minimis_reported_aid.regulation text NOT NULL
eligibility_decision.id uuid NOT NULL
eligibility_decision.programme_id uuid NOT NULL
eligibility_decision.enrolment_id uuid NOT NULL
eligibility_decision.enterprise_id uuid NOT NULL
eligibility_decision.lines jsonb NOT NULL
eligibility_decision.decided_on date NOT NULL
eligibility_decision.recorded_at timestamp with time zone NOT NULL
eligibility_decision.recorded_by uuid NOT NULL
eligibility_declaration.id uuid NOT NULL
eligibility_declaration.programme_id uuid NOT NULL
eligibility_declaration.enterprise_id uuid NOT NULL
eligibility_declaration.persons numeric
eligibility_declaration.founded_on date
eligibility_declaration.recorded_at timestamp with time zone NOT NULL
eligibility_declaration.recorded_by uuid NOT NULL
eligibility_declaration.superseded_at timestamp with time zone
eligibility_declaration.size_class text
enrolment.id uuid NOT NULL
enrolment.programme_id uuid NOT NULL
enrolment.enterprise_id uuid NOT NULL
enrolment.stage text NOT NULL
enrolment.advisor_id uuid NOT NULL
enrolment.enrolled_on date NOT NULL
enrolment.created_at timestamp with time zone NOT NULL
enrolment.ended_on date
enrolment.superseded_at timestamp with time zone
enrolment_agreement.id uuid NOT NULL
enrolment_agreement.programme_id uuid NOT NULL
enrolment_agreement.enrolment_id uuid NOT NULL
enrolment_agreement.enterprise_id uuid NOT NULL
enrolment_agreement.contact_id uuid NOT NULL
enrolment_agreement.signed_on date NOT NULL
enrolment_agreement.recorded_at timestamp with time zone NOT NULL
enrolment_agreement.recorded_by uuid NOT NULL
enrolment_handover.id uuid NOT NULL
enrolment_handover.programme_id uuid NOT NULL
enrolment_handover.enrolment_id uuid NOT NULL
enrolment_handover.enterprise_id uuid NOT NULL
enrolment_handover.from_advisor_id uuid NOT NULL
enrolment_handover.to_advisor_id uuid NOT NULL
enrolment_handover.handed_on date NOT NULL
enrolment_handover.reason text
enrolment_handover.recorded_at timestamp with time zone NOT NULL
enrolment_handover.recorded_by uuid NOT NULL
enrolment_terms.id uuid NOT NULL
enrolment_terms.programme_id uuid NOT NULL
enrolment_terms.asks_eligibility boolean NOT NULL
enrolment_terms.asks_agreement boolean NOT NULL
enrolment_terms.recorded_at timestamp with time zone NOT NULL
enrolment_terms.recorded_by uuid NOT NULL
enrolment_terms.superseded_at timestamp with time zone
enrolment_terms.rules jsonb
enrolment_terms.agreement_text jsonb
enrolment_transition.id uuid NOT NULL
enrolment_transition.programme_id uuid NOT NULL
enrolment_transition.enrolment_id uuid NOT NULL
enrolment_transition.enterprise_id uuid NOT NULL
enrolment_transition.from_stage text
enrolment_transition.to_stage text NOT NULL
enrolment_transition.reason text
enrolment_transition.effective_on date NOT NULL
enrolment_transition.recorded_at timestamp with time zone NOT NULL
enrolment_transition.recorded_by uuid NOT NULL
enterprise.id uuid NOT NULL
enterprise.business_id text
enterprise.kind text NOT NULL
enterprise.created_at timestamp with time zone NOT NULL
enterprise_distinction.id uuid NOT NULL
enterprise_distinction.programme_id uuid NOT NULL
enterprise_distinction.first_id uuid NOT NULL
enterprise_distinction.second_id uuid NOT NULL
enterprise_distinction.recorded_at timestamp with time zone NOT NULL
enterprise_distinction.recorded_by uuid NOT NULL
enterprise_distinction.withdrawn_at timestamp with time zone
enterprise_distinction.withdrawn_by uuid
enterprise_merge.id uuid NOT NULL
enterprise_merge.programme_id uuid NOT NULL
enterprise_merge.kept_id uuid NOT NULL
enterprise_merge.merged_id uuid NOT NULL
enterprise_merge.added_at timestamp with time zone NOT NULL
enterprise_merge.xid xid8 NOT NULL DEFAULT pg_current_xact_id()
enterprise_merge.merged_at timestamp with time zone NOT NULL
enterprise_merge.merged_by uuid NOT NULL
enterprise_merge.undone_at timestamp with time zone
enterprise_merge.undone_by uuid
enterprise_merge_row.programme_id uuid NOT NULL
enterprise_merge_row.merge_id uuid NOT NULL
enterprise_merge_row.nth bigint NOT NULL
enterprise_merge_row.relation text NOT NULL
enterprise_merge_row.row_id uuid NOT NULL
enterprise_merge_row.before jsonb
enterprise_own_number.id uuid NOT NULL
enterprise_own_number.programme_id uuid NOT NULL
enterprise_own_number.enterprise_id uuid NOT NULL
enterprise_own_number.own_number text NOT NULL
enterprise_own_number.recorded_at timestamp with time zone NOT NULL
enterprise_own_number.recorded_by uuid NOT NULL
enterprise_own_number.superseded_at timestamp with time zone
enterprise_profile.id uuid NOT NULL
enterprise_profile.programme_id uuid NOT NULL
enterprise_profile.enterprise_id uuid NOT NULL
enterprise_profile.name text NOT NULL
enterprise_profile.legal_form text NOT NULL
enterprise_profile.industry_code text
enterprise_profile.industry_code_set text
enterprise_profile.street text
enterprise_profile.post_code text
enterprise_profile.post_office text
enterprise_profile.municipality_code text
enterprise_profile.sources jsonb NOT NULL
enterprise_profile.recorded_at timestamp with time zone NOT NULL
enterprise_profile.recorded_by uuid NOT NULL
enterprise_profile.superseded_at timestamp with time zone
enterprise_register_fact.id uuid NOT NULL
enterprise_register_fact.enterprise_id uuid NOT NULL
enterprise_register_fact.name text NOT NULL
enterprise_register_fact.legal_form text
enterprise_register_fact.industry_code text
enterprise_register_fact.industry_code_set text
enterprise_register_fact.street text
enterprise_register_fact.post_code text
enterprise_register_fact.post_office text
enterprise_register_fact.municipality_code text
enterprise_register_fact.source text NOT NULL
enterprise_register_fact.source_at timestamp with time zone NOT NULL
enterprise_register_fact.recorded_at timestamp with time zone NOT NULL
enterprise_register_fact.superseded_at timestamp with time zone
erasure_request.id uuid NOT NULL
erasure_request.subject text NOT NULL
erasure_request.person_id uuid
erasure_request.programme_id uuid
erasure_request.enterprise_id uuid
erasure_request.state text NOT NULL
erasure_request.requested_at timestamp with time zone NOT NULL
erasure_request.requested_by uuid NOT NULL
erasure_request.due_on date NOT NULL
erasure_request.settled_at timestamp with time zone
erasure_request.settled_by uuid
erasure_request.refusal text
erasure_request.proof jsonb
experiment.id uuid NOT NULL
experiment.programme_id uuid NOT NULL
experiment.enterprise_id uuid NOT NULL
experiment.network_id uuid
experiment.stage text NOT NULL
experiment.visibility text NOT NULL
experiment.title text NOT NULL
experiment.theme text NOT NULL
experiment.hypothesis_kind text NOT NULL
experiment.hypothesis text NOT NULL
experiment.test text NOT NULL
experiment.metric_label text NOT NULL
experiment.trial_label text NOT NULL
experiment.direction text NOT NULL
experiment.criterion_share numeric
experiment.planned_trials integer
experiment.starts_on date
experiment.ends_on date
experiment.locked_hash text
experiment.created_at timestamp with time zone NOT NULL
experiment.created_by uuid NOT NULL
experiment.updated_at timestamp with time zone NOT NULL
experiment_decision.id uuid NOT NULL
experiment_decision.programme_id uuid NOT NULL
experiment_decision.experiment_id uuid NOT NULL
experiment_decision.enterprise_id uuid NOT NULL
experiment_decision.decision text NOT NULL
experiment_decision.learning text NOT NULL
experiment_decision.next_step text
experiment_decision.verdict jsonb NOT NULL
experiment_decision.recorded_at timestamp with time zone NOT NULL
experiment_decision.recorded_by uuid NOT NULL
experiment_decision.superseded_at timestamp with time zone
experiment_transition.id uuid NOT NULL
experiment_transition.programme_id uuid NOT NULL
experiment_transition.experiment_id uuid NOT NULL
experiment_transition.enterprise_id uuid NOT NULL
experiment_transition.from_stage text
experiment_transition.to_stage text NOT NULL
experiment_transition.reason text
experiment_transition.recorded_at timestamp with time zone NOT NULL
experiment_transition.recorded_by uuid NOT NULL
export_file.id uuid NOT NULL
export_file.person_id uuid NOT NULL
export_file.programme_id uuid
export_file.list text NOT NULL
export_file.question jsonb NOT NULL
export_file.state text NOT NULL
export_file.error_code text
export_file.rows_made integer NOT NULL
export_file.file_sha256 text
export_file.file_bytes bigint
export_file.created_at timestamp with time zone NOT NULL
export_file.settled_at timestamp with time zone
export_file.expires_at timestamp with time zone NOT NULL
export_step.id uuid NOT NULL
export_step.programme_id uuid NOT NULL
export_step.enterprise_id uuid NOT NULL
export_step.country text NOT NULL
export_step.stage text NOT NULL
export_step.happened_on date NOT NULL
export_step.value_cents bigint
export_step.channel text
export_step.partner text
export_step.helped text
export_step.note text
export_step.recorded_at timestamp with time zone NOT NULL
export_step.recorded_by uuid NOT NULL
export_step.taken_back_at timestamp with time zone
export_step.taken_back_by uuid
export_step.taken_back_reason text
first_order.id uuid NOT NULL
first_order.programme_id uuid NOT NULL
first_order.enterprise_id uuid NOT NULL
first_order.network_id uuid
first_order.ecosystem text
first_order.customer text NOT NULL
first_order.first_contact_on date
first_order.ordered_on date NOT NULL
first_order.value_cents bigint
first_order.note text
first_order.recorded_at timestamp with time zone NOT NULL
first_order.recorded_by uuid NOT NULL
first_order.taken_back_at timestamp with time zone
first_order.taken_back_by uuid
first_order.taken_back_reason text
forum_firm.id uuid NOT NULL
forum_firm.programme_id uuid NOT NULL
forum_firm.visit_id uuid NOT NULL
forum_firm.enterprise_id uuid NOT NULL
forum_firm.recorded_at timestamp with time zone NOT NULL
forum_firm.recorded_by uuid NOT NULL
forum_reading.id uuid NOT NULL
forum_reading.programme_id uuid NOT NULL
forum_reading.visit_id uuid NOT NULL
forum_reading.read_on date NOT NULL
forum_reading.contacts integer NOT NULL
forum_reading.leads integer
forum_reading.recorded_at timestamp with time zone NOT NULL
forum_reading.recorded_by uuid NOT NULL
forum_reading.superseded_at timestamp with time zone
forum_visit.id uuid NOT NULL
forum_visit.programme_id uuid NOT NULL
forum_visit.name text NOT NULL
forum_visit.country text NOT NULL
forum_visit.starts_on date NOT NULL
forum_visit.ends_on date NOT NULL
forum_visit.priority text NOT NULL
forum_visit.host text NOT NULL
forum_visit.presenter text
forum_visit.recorded_at timestamp with time zone NOT NULL
forum_visit.recorded_by uuid NOT NULL
forum_visit.taken_back_at timestamp with time zone
forum_visit.taken_back_by uuid
forum_visit.taken_back_reason text
gathered_challenge.id uuid NOT NULL
gathered_challenge.programme_id uuid NOT NULL
gathered_challenge.enterprise_id uuid NOT NULL
gathered_challenge.challenge_id uuid NOT NULL
gathered_challenge.shared_id uuid NOT NULL
gathered_challenge.recorded_at timestamp with time zone NOT NULL
gathered_challenge.recorded_by uuid NOT NULL
gathered_challenge.released_at timestamp with time zone
gathered_challenge.released_by uuid
gathering.id uuid NOT NULL
gathering.programme_id uuid NOT NULL
gathering.title text NOT NULL
gathering.about text NOT NULL
gathering.kind text NOT NULL
gathering.starts_on date NOT NULL
gathering.starts_at text NOT NULL
gathering.ends_on date NOT NULL
gathering.ends_at text NOT NULL
gathering.place text NOT NULL
gathering.link text
gathering.seats integer
gathering.sign_up_until date NOT NULL
gathering.state text NOT NULL
gathering.cancel_reason text
gathering.version integer NOT NULL
gathering.changed_at timestamp with time zone NOT NULL
gathering.recorded_at timestamp with time zone NOT NULL
gathering.recorded_by uuid NOT NULL
gathering_seat.programme_id uuid NOT NULL
gathering_seat.gathering_id uuid NOT NULL
gathering_seat.seating_id uuid NOT NULL
gathering_seat.round integer NOT NULL
gathering_seat.sign_up_id uuid NOT NULL
gathering_seat.table_number integer NOT NULL
gathering_seating.id uuid NOT NULL
gathering_seating.programme_id uuid NOT NULL
gathering_seating.gathering_id uuid NOT NULL
gathering_seating.table_size integer NOT NULL
gathering_seating.rounds integer NOT NULL
gathering_seating.people integer NOT NULL
gathering_seating.known_pairs integer NOT NULL
gathering_seating.first_meetings integer NOT NULL
gathering_seating.at_most integer NOT NULL
gathering_seating.fewest integer NOT NULL
gathering_seating.random_mean numeric(9,2) NOT NULL
gathering_seating.exchanges integer NOT NULL
gathering_seating.recorded_at timestamp with time zone NOT NULL
gathering_seating.recorded_by uuid NOT NULL
gathering_seating.published_at timestamp with time zone
gathering_seating.published_by uuid
gathering_seating.superseded_at timestamp with time zone
gathering_sign_up.id uuid NOT NULL
gathering_sign_up.programme_id uuid NOT NULL
gathering_sign_up.gathering_id uuid NOT NULL
gathering_sign_up.enterprise_id uuid NOT NULL
gathering_sign_up.contact_id uuid NOT NULL
gathering_sign_up.nth bigint NOT NULL
gathering_sign_up.recorded_at timestamp with time zone NOT NULL
gathering_sign_up.recorded_by uuid NOT NULL
gathering_sign_up.withdrawn_at timestamp with time zone
gathering_sign_up.withdrawn_by uuid
gathering_sign_up.attended boolean
gathering_sign_up.attended_at timestamp with time zone
gathering_sign_up.attended_by uuid
group_link.id uuid NOT NULL
group_link.programme_id uuid NOT NULL
group_link.network_id uuid
group_link.other_network_id uuid
group_link.region_code text
group_link.counterpart text
group_link.kind text NOT NULL
group_link.about text NOT NULL
group_link.began_on date NOT NULL
group_link.recorded_at timestamp with time zone NOT NULL
group_link.recorded_by uuid NOT NULL
group_link.ended_on date
group_link.ended_at timestamp with time zone
group_link.ended_by uuid
group_link.taken_back_at timestamp with time zone
group_link.taken_back_by uuid
group_link.taken_back_reason text
group_link_outcome.id uuid NOT NULL
group_link_outcome.programme_id uuid NOT NULL
group_link_outcome.link_id uuid NOT NULL
group_link_outcome.corrects_id uuid
group_link_outcome.came_on date NOT NULL
group_link_outcome.kind text NOT NULL
group_link_outcome.value_cents bigint
group_link_outcome.words text NOT NULL
group_link_outcome.recorded_at timestamp with time zone NOT NULL
group_link_outcome.recorded_by uuid NOT NULL
group_link_outcome.superseded_at timestamp with time zone
growth_goal.id uuid NOT NULL
growth_goal.programme_id uuid NOT NULL
growth_goal.enterprise_id uuid NOT NULL
growth_goal.what text NOT NULL
growth_goal.theme text NOT NULL
growth_goal.state text NOT NULL
growth_goal.settled_on date
growth_goal.reason text
growth_goal.recorded_at timestamp with time zone NOT NULL
growth_goal.recorded_by uuid NOT NULL
growth_goal.version integer NOT NULL
growth_goal.measure text
growth_goal.unit text
growth_goal.baseline double precision
growth_goal.target double precision
growth_mark.id uuid NOT NULL
growth_mark.programme_id uuid NOT NULL
growth_mark.enterprise_id uuid NOT NULL
growth_mark.goal_id uuid NOT NULL
growth_mark.step_id uuid
growth_mark.state text NOT NULL
growth_mark.reason text
growth_mark.marked_on date NOT NULL
growth_mark.marked_by text NOT NULL
growth_mark.recorded_at timestamp with time zone NOT NULL
growth_mark.recorded_by uuid NOT NULL
growth_reading.id uuid NOT NULL
growth_reading.programme_id uuid NOT NULL
growth_reading.enterprise_id uuid NOT NULL
growth_reading.goal_id uuid NOT NULL
growth_reading.read_on date NOT NULL
growth_reading.value double precision
growth_reading.marked_by text NOT NULL
growth_reading.recorded_at timestamp with time zone NOT NULL
growth_reading.recorded_by uuid NOT NULL
growth_reading.superseded_at timestamp with time zone
growth_step.id uuid NOT NULL
growth_step.programme_id uuid NOT NULL
growth_step.enterprise_id uuid NOT NULL
growth_step.goal_id uuid NOT NULL
growth_step.what text NOT NULL
growth_step.owner text NOT NULL
growth_step.expert text
growth_step.due_on date NOT NULL
growth_step.state text NOT NULL
growth_step.settled_on date
growth_step.recorded_at timestamp with time zone NOT NULL
growth_step.recorded_by uuid NOT NULL
growth_step.version integer NOT NULL
host_proposal.id uuid NOT NULL
host_proposal.programme_id uuid NOT NULL
host_proposal.network_id uuid NOT NULL
host_proposal.enterprise_id uuid NOT NULL
host_proposal.theme_id uuid NOT NULL
host_proposal.times jsonb NOT NULL
host_proposal.at_coordinator boolean NOT NULL
host_proposal.place text
host_proposal.recorded_at timestamp with time zone NOT NULL
host_proposal.recorded_by uuid NOT NULL
host_proposal.answer text
host_proposal.reason text
host_proposal.meeting_id uuid
host_proposal.settled_at timestamp with time zone
host_proposal.settled_by uuid
host_swap.id uuid NOT NULL
host_swap.programme_id uuid NOT NULL
host_swap.network_id uuid NOT NULL
host_swap.enterprise_id uuid NOT NULL
host_swap.with_id uuid NOT NULL
host_swap.message text
host_swap.recorded_at timestamp with time zone NOT NULL
host_swap.recorded_by uuid NOT NULL
host_swap.answer text
host_swap.settled_at timestamp with time zone
host_swap.settled_by uuid
host_turn.id uuid NOT NULL
host_turn.programme_id uuid NOT NULL
host_turn.network_id uuid NOT NULL
host_turn.enterprise_id uuid NOT NULL
host_turn.kind text NOT NULL
host_turn.with_id uuid
host_turn.ready_from date
host_turn.recorded_at timestamp with time zone NOT NULL
host_turn.recorded_by uuid NOT NULL
host_turn.superseded_at timestamp with time zone
host_turn.by_firm boolean NOT NULL
import_batch.id uuid NOT NULL
import_batch.programme_id uuid NOT NULL
import_batch.file_name text
import_batch.file_sha256 text
import_batch.file_bytes bigint NOT NULL
import_batch.form jsonb NOT NULL
import_batch.header_line integer NOT NULL
import_batch.headers jsonb NOT NULL
import_batch.kind text NOT NULL
import_batch.columns jsonb NOT NULL
import_batch.decimal_sign text NOT NULL
import_batch.is_remembered boolean NOT NULL
import_batch.state text NOT NULL
import_batch.error_code text
import_batch.counts jsonb
import_batch.rows_checked integer NOT NULL
import_batch.rows_written integer NOT NULL
import_batch.last_line integer NOT NULL
import_batch.created_at timestamp with time zone NOT NULL
import_batch.created_by uuid NOT NULL
import_batch.checked_at timestamp with time zone
import_batch.started_at timestamp with time zone
import_batch.settled_at timestamp with time zone
import_batch.emptied_at timestamp with time zone
import_mapping.id uuid NOT NULL
import_mapping.programme_id uuid NOT NULL
import_mapping.kind text NOT NULL
import_mapping.header_key text NOT NULL
import_mapping.columns jsonb NOT NULL
import_mapping.decimal_sign text NOT NULL
import_mapping.saved_at timestamp with time zone NOT NULL
import_mapping.saved_by uuid NOT NULL
import_mapping.headers jsonb NOT NULL
import_row.programme_id uuid NOT NULL
import_row.import_id uuid NOT NULL
import_row.line integer NOT NULL
import_row.business_id text
import_row.own_number text
import_row.facts jsonb NOT NULL
import_row.extra jsonb NOT NULL
import_row.cells jsonb NOT NULL
import_row.outcome text NOT NULL
import_row.problems jsonb NOT NULL
import_row.before jsonb
import_row.enterprise_id uuid
indicator_reading.id uuid NOT NULL
indicator_reading.programme_id uuid NOT NULL
indicator_reading.enterprise_id uuid NOT NULL
indicator_reading.indicator text NOT NULL
indicator_reading.read_on date NOT NULL
indicator_reading.value numeric NOT NULL
indicator_reading.source text NOT NULL
indicator_reading.recorded_at timestamp with time zone NOT NULL
indicator_reading.recorded_by uuid NOT NULL
indicator_reading.superseded_at timestamp with time zone
industry.code_set text NOT NULL
industry.code text NOT NULL
industry.level smallint NOT NULL
industry.parent_code text
industry.label jsonb NOT NULL
information_given.id uuid NOT NULL
information_given.programme_id uuid NOT NULL
information_given.enterprise_id uuid NOT NULL
information_given.contact_id uuid NOT NULL
information_given.how text NOT NULL
information_given.given_on date NOT NULL
information_given.recorded_at timestamp with time zone NOT NULL
information_given.recorded_by uuid NOT NULL
innovation.id uuid NOT NULL
innovation.programme_id uuid NOT NULL
innovation.enterprise_id uuid NOT NULL
innovation.name text NOT NULL
innovation.kind text NOT NULL
innovation.sdgs text[] NOT NULL
innovation.recorded_at timestamp with time zone NOT NULL
innovation.recorded_by uuid NOT NULL
innovation_step.id uuid NOT NULL
innovation_step.programme_id uuid NOT NULL
innovation_step.enterprise_id uuid NOT NULL
innovation_step.innovation_id uuid NOT NULL
innovation_step.stage text NOT NULL
innovation_step.happened_on date NOT NULL
innovation_step.evidence text
innovation_step.link text
innovation_step.due_to_support boolean
innovation_step.climate text
innovation_step.climate_words text
innovation_step.dropped_reason text
innovation_step.recorded_at timestamp with time zone NOT NULL
innovation_step.recorded_by uuid NOT NULL
innovation_step.taken_back_at timestamp with time zone
innovation_step.taken_back_by uuid
innovation_step.taken_back_reason text
invitation.id uuid NOT NULL
invitation.programme_id uuid NOT NULL
invitation.enterprise_id uuid NOT NULL
invitation.network_id uuid
invitation.contact_id uuid NOT NULL
invitation.person_id uuid NOT NULL
invitation.token_hash text NOT NULL
invitation.code_hash text NOT NULL
invitation.attempts integer NOT NULL
invitation.sent_at timestamp with time zone NOT NULL
invitation.sent_by uuid NOT NULL
invitation.expires_at timestamp with time zone NOT NULL
invitation.accepted_at timestamp with time zone
invitation.revoked_at timestamp with time zone
job_failure.id uuid NOT NULL
job_failure.queue text NOT NULL
job_failure.name text NOT NULL
job_failure.payload jsonb NOT NULL
job_failure.error_code text NOT NULL
job_failure.attempts integer NOT NULL
job_failure.failed_at timestamp with time zone NOT NULL
job_failure.retried_at timestamp with time zone
job_failure.retried_by uuid
kept_answer.person_id uuid NOT NULL
kept_answer.key_hash text NOT NULL
kept_answer.request_hash text NOT NULL
kept_answer.status integer NOT NULL
kept_answer.answer bytea
kept_answer.created_at timestamp with time zone NOT NULL
kept_answer.expires_at timestamp with time zone NOT NULL
kpi_cell.id uuid NOT NULL
kpi_cell.programme_id uuid NOT NULL
kpi_cell.kpi text NOT NULL
kpi_cell.scope text NOT NULL
kpi_cell.network_id uuid
kpi_cell.month text NOT NULL
kpi_cell.numerator integer NOT NULL
kpi_cell.denominator integer
kpi_cell.value numeric
kpi_cell.made_of jsonb NOT NULL
kpi_cell.computed_at timestamp with time zone NOT NULL
kpi_cell_enterprise.programme_id uuid NOT NULL
kpi_cell_enterprise.cell_id uuid NOT NULL
kpi_cell_enterprise.enterprise_id uuid NOT NULL
kpi_published.id uuid NOT NULL
kpi_published.programme_id uuid NOT NULL
kpi_published.release_id uuid NOT NULL
kpi_published.kpi text NOT NULL
kpi_published.scope text NOT NULL
kpi_published.network_id uuid
kpi_published.scope_name text
kpi_published.numerator integer
kpi_published.denominator integer
kpi_published.value numeric
kpi_published.suppressed boolean NOT NULL
kpi_published.target numeric
kpi_published.target_due_on date
kpi_release.id uuid NOT NULL
kpi_release.programme_id uuid NOT NULL
kpi_release.month text NOT NULL
kpi_release.document text NOT NULL
kpi_release.sha256 text NOT NULL
kpi_release.published_at timestamp with time zone NOT NULL
kpi_release.published_by uuid NOT NULL
kpi_release.superseded_at timestamp with time zone
kpi_target.id uuid NOT NULL
kpi_target.programme_id uuid NOT NULL
kpi_target.kpi text NOT NULL
kpi_target.target numeric NOT NULL
kpi_target.due_on date NOT NULL
kpi_target.recorded_at timestamp with time zone NOT NULL
kpi_target.recorded_by uuid NOT NULL
kpi_target.superseded_at timestamp with time zone
kpi_target.organisation_id uuid
mail_message.id uuid NOT NULL
mail_message.kind text NOT NULL
mail_message.person_id uuid
mail_message.programme_id uuid
mail_message.subject_kind text NOT NULL
mail_message.subject_id uuid NOT NULL
mail_message.language text NOT NULL
mail_message.state text NOT NULL
mail_message.message_id text NOT NULL
mail_message.attempts integer NOT NULL
mail_message.error_code text
mail_message.created_at timestamp with time zone NOT NULL
mail_message.sending_at timestamp with time zone
mail_message.settled_at timestamp with time zone
meeting.id uuid NOT NULL
meeting.programme_id uuid NOT NULL
meeting.network_id uuid NOT NULL
meeting.meets_on date NOT NULL
meeting.starts_at text NOT NULL
meeting.ends_at text NOT NULL
meeting.place text NOT NULL
meeting.at_coordinator boolean NOT NULL
meeting.host_id uuid
meeting.theme text
meeting.state text NOT NULL
meeting.minutes text
meeting.arranged_at timestamp with time zone NOT NULL
meeting.created_at timestamp with time zone NOT NULL
meeting.created_by uuid NOT NULL
meeting.settled_at timestamp with time zone
meeting.sequence integer NOT NULL DEFAULT 0
meeting.changed_at timestamp with time zone NOT NULL DEFAULT now()
meeting_attendee.id uuid NOT NULL
meeting_attendee.programme_id uuid NOT NULL
meeting_attendee.network_id uuid NOT NULL
meeting_attendee.meeting_id uuid NOT NULL
meeting_attendee.enterprise_id uuid
meeting_attendee.name text
meeting_attendee.recorded_at timestamp with time zone NOT NULL
meeting_attendee.recorded_by uuid NOT NULL
meeting_attendee.superseded_at timestamp with time zone
meeting_invitation.id uuid NOT NULL
meeting_invitation.programme_id uuid NOT NULL
meeting_invitation.network_id uuid NOT NULL
meeting_invitation.meeting_id uuid NOT NULL
meeting_invitation.enterprise_id uuid NOT NULL
meeting_invitation.contact_id uuid NOT NULL
meeting_invitation.token_hash text NOT NULL
meeting_invitation.sent_at timestamp with time zone NOT NULL
meeting_invitation.sent_by uuid NOT NULL
meeting_invitation.asked_at timestamp with time zone NOT NULL
meeting_invitation.answer text
meeting_invitation.message text
meeting_invitation.answered_at timestamp with time zone
meeting_invitation.reminded_at timestamp with time zone
meeting_task.id uuid NOT NULL
meeting_task.programme_id uuid NOT NULL
meeting_task.network_id uuid NOT NULL
meeting_task.meeting_id uuid NOT NULL
meeting_task.enterprise_id uuid
meeting_task.title text NOT NULL
meeting_task.due_on date NOT NULL
meeting_task.recorded_at timestamp with time zone NOT NULL
meeting_task.recorded_by uuid NOT NULL
meeting_task.done_at timestamp with time zone
meeting_theme.id uuid NOT NULL
meeting_theme.programme_id uuid NOT NULL
meeting_theme.network_id uuid NOT NULL
meeting_theme.enterprise_id uuid
meeting_theme.text text NOT NULL
meeting_theme.meeting_id uuid
meeting_theme.recorded_at timestamp with time zone NOT NULL
meeting_theme.recorded_by uuid NOT NULL
meeting_theme.archived_at timestamp with time zone
municipality_seat.municipality_code text NOT NULL
municipality_seat.longitude numeric(5,2) NOT NULL
municipality_seat.latitude numeric(5,2) NOT NULL
network.id uuid NOT NULL
network.programme_id uuid NOT NULL
network.kind text NOT NULL
network.name text NOT NULL
network.municipality_code text
network.starts_on date NOT NULL
network.created_at timestamp with time zone NOT NULL
network.created_by uuid NOT NULL
network.archived_at timestamp with time zone
network_agreement.id uuid NOT NULL
network_agreement.programme_id uuid NOT NULL
network_agreement.network_id uuid NOT NULL
network_agreement.enterprise_id uuid NOT NULL
network_agreement.charter_id uuid NOT NULL
network_agreement.agreed_on date NOT NULL
network_agreement.by_firm boolean NOT NULL
network_agreement.recorded_at timestamp with time zone NOT NULL
network_agreement.recorded_by uuid NOT NULL
network_charter.id uuid NOT NULL
network_charter.programme_id uuid NOT NULL
network_charter.network_id uuid NOT NULL
network_charter.size_min integer
network_charter.size_max integer
network_charter.also_municipalities text[] NOT NULL
network_charter.conduct text
network_charter.recorded_at timestamp with time zone NOT NULL
network_charter.recorded_by uuid NOT NULL
network_charter.superseded_at timestamp with time zone
network_member.id uuid NOT NULL
network_member.programme_id uuid NOT NULL
network_member.network_id uuid NOT NULL
network_member.enterprise_id uuid NOT NULL
network_member.joined_on date NOT NULL
network_member.left_on date
network_member.recorded_at timestamp with time zone NOT NULL
network_member.recorded_by uuid NOT NULL
network_supporter.id uuid NOT NULL
network_supporter.programme_id uuid NOT NULL
network_supporter.network_id uuid NOT NULL
network_supporter.kind text NOT NULL
network_supporter.name text NOT NULL
network_supporter.organisation text
network_supporter.topic text NOT NULL
network_supporter.email text
network_supporter.since_on date NOT NULL
network_supporter.until_on date
network_supporter.recorded_at timestamp with time zone NOT NULL
network_supporter.recorded_by uuid NOT NULL
network_upkeep.id uuid NOT NULL
network_upkeep.programme_id uuid NOT NULL
network_upkeep.network_id uuid NOT NULL
network_upkeep.upkeep text NOT NULL
network_upkeep.since_on date NOT NULL
network_upkeep.recorded_at timestamp with time zone NOT NULL
network_upkeep.recorded_by uuid NOT NULL
network_upkeep.superseded_at timestamp with time zone
no_links_declaration.id uuid NOT NULL
no_links_declaration.programme_id uuid NOT NULL
no_links_declaration.enterprise_id uuid NOT NULL
no_links_declaration.declared_on date NOT NULL
no_links_declaration.recorded_at timestamp with time zone NOT NULL
no_links_declaration.recorded_by uuid NOT NULL
no_links_declaration.superseded_at timestamp with time zone
observation.id uuid NOT NULL
observation.programme_id uuid NOT NULL
observation.experiment_id uuid NOT NULL
observation.enterprise_id uuid NOT NULL
observation.trials integer NOT NULL
observation.successes integer NOT NULL
observation.note text
observation.observed_on date NOT NULL
observation.supersedes_id uuid
observation.recorded_at timestamp with time zone NOT NULL
observation.recorded_by uuid NOT NULL
observation.superseded_at timestamp with time zone
openid_grant.grant_id uuid NOT NULL
openid_grant.issuer text NOT NULL
openid_identity.issuer text NOT NULL
openid_identity.subject text NOT NULL
openid_identity.person_id uuid NOT NULL
openid_identity.linked_at timestamp with time zone NOT NULL
openid_notice.token_hash text NOT NULL
openid_notice.taken_at timestamp with time zone NOT NULL
openid_notice.expires_at timestamp with time zone NOT NULL
openid_request.state_hash text NOT NULL
openid_request.sealed text NOT NULL
openid_request.created_at timestamp with time zone NOT NULL
openid_request.expires_at timestamp with time zone NOT NULL
organisation.id uuid NOT NULL
organisation.name text NOT NULL
organisation.kind text NOT NULL
organisation.created_at timestamp with time zone NOT NULL
organisation.archived_at timestamp with time zone
outbox.id uuid NOT NULL
outbox.queue text NOT NULL
outbox.name text NOT NULL
outbox.payload jsonb NOT NULL
outbox.run_at timestamp with time zone
outbox.created_at timestamp with time zone NOT NULL
outbox.relayed_at timestamp with time zone
outbox.finished_at timestamp with time zone
ownership_link.id uuid NOT NULL
ownership_link.programme_id uuid NOT NULL
ownership_link.enterprise_id uuid NOT NULL
ownership_link.other_id uuid NOT NULL
ownership_link.other_is text NOT NULL
ownership_link.with_id uuid
ownership_link.owner_kind text NOT NULL
ownership_link.capital_percent numeric(5,2) NOT NULL
ownership_link.voting_percent numeric(5,2) NOT NULL
ownership_link.control text
ownership_link.held_from date
ownership_link.held_until date
ownership_link.source text NOT NULL
ownership_link.recorded_at timestamp with time zone NOT NULL
ownership_link.recorded_by uuid NOT NULL
ownership_link.superseded_at timestamp with time zone
person.id uuid NOT NULL
person.created_at timestamp with time zone NOT NULL
person.archived_at timestamp with time zone
person_identity.person_id uuid NOT NULL
person_identity.name text NOT NULL
person_identity.email text NOT NULL
person_identity.phone text
person_identity.language text NOT NULL
person_identity.updated_at timestamp with time zone NOT NULL
practice.id uuid NOT NULL
practice.programme_id uuid NOT NULL
practice.topic text NOT NULL
practice.title text NOT NULL
practice.did text NOT NULL
practice.works_when text NOT NULL
practice.version integer NOT NULL
practice.recorded_at timestamp with time zone NOT NULL
practice.recorded_by uuid NOT NULL
practice.taken_back_at timestamp with time zone
practice.taken_back_by uuid
practice.taken_back_reason text
practice_trial.id uuid NOT NULL
practice_trial.programme_id uuid NOT NULL
practice_trial.practice_id uuid NOT NULL
practice_trial.network_id uuid NOT NULL
practice_trial.tried_on date NOT NULL
practice_trial.outcome text NOT NULL
practice_trial.words text NOT NULL
practice_trial.recorded_at timestamp with time zone NOT NULL
practice_trial.recorded_by uuid NOT NULL
practice_trial.superseded_at timestamp with time zone
privacy_notice.id uuid NOT NULL
privacy_notice.programme_id uuid NOT NULL
privacy_notice.texts jsonb NOT NULL
privacy_notice.recorded_at timestamp with time zone NOT NULL
privacy_notice.recorded_by uuid NOT NULL
privacy_notice.superseded_at timestamp with time zone
programme.id uuid NOT NULL
programme.code text NOT NULL
programme.label jsonb NOT NULL
programme.region_code text NOT NULL
programme.starts_on date NOT NULL
programme.ends_on date NOT NULL
programme.budget_cents bigint
programme.created_at timestamp with time zone NOT NULL
programme.archived_at timestamp with time zone
programme.fund text NOT NULL DEFAULT 'none'::text
programme.funding_line jsonb
programme.eligible_areas text[] NOT NULL DEFAULT '{}'::text[]
programme.priorities text[] NOT NULL DEFAULT '{}'::text[]
programme_change.programme_id uuid NOT NULL
programme_change.xid xid8 NOT NULL DEFAULT pg_current_xact_id()
programme_change.nth bigint NOT NULL
programme_change.kind text NOT NULL
programme_change.act text NOT NULL
programme_change.subject_id uuid NOT NULL
programme_change.enterprise_id uuid
programme_change.at timestamp with time zone NOT NULL DEFAULT now()
programme_contact.id uuid NOT NULL
programme_contact.programme_id uuid NOT NULL
programme_contact.organisation_id uuid NOT NULL
programme_contact.name text NOT NULL
programme_contact.email text
programme_contact.phone text
programme_contact.recorded_at timestamp with time zone NOT NULL
programme_contact.recorded_by uuid NOT NULL
programme_contact.archived_at timestamp with time zone
programme_enterprise.programme_id uuid NOT NULL
programme_enterprise.enterprise_id uuid NOT NULL
programme_enterprise.added_at timestamp with time zone NOT NULL
programme_objective.id uuid NOT NULL
programme_objective.programme_id uuid NOT NULL
programme_objective.objective_id uuid NOT NULL
programme_objective.parent_id uuid
programme_objective.code text
programme_objective.label jsonb NOT NULL
programme_objective.kpis text[] NOT NULL
programme_objective.place integer NOT NULL
programme_objective.recorded_at timestamp with time zone NOT NULL
programme_objective.recorded_by uuid NOT NULL
programme_objective.superseded_at timestamp with time zone
programme_partner.programme_id uuid NOT NULL
programme_partner.organisation_id uuid NOT NULL
programme_partner.role text NOT NULL
programme_partner.id uuid NOT NULL
programme_partner.share numeric
programme_partner.amount_cents bigint
programme_partner.decision_number text
programme_partner.decided_on date
programme_partner.recorded_at timestamp with time zone NOT NULL
programme_partner.recorded_by uuid
programme_partner.superseded_at timestamp with time zone
programme_version.id uuid NOT NULL
programme_version.programme_id uuid NOT NULL
programme_version.facts jsonb NOT NULL
programme_version.recorded_at timestamp with time zone NOT NULL
programme_version.recorded_by uuid NOT NULL
prospect.id uuid NOT NULL
prospect.programme_id uuid NOT NULL
prospect.business_id text NOT NULL
prospect.name text NOT NULL
prospect.legal_form text NOT NULL
prospect.municipality_code text
prospect.industry_code text
prospect.industry_code_set text
prospect.registered_on date
prospect.employer_since date
prospect.source text NOT NULL
prospect.fetched_at timestamp with time zone NOT NULL
prospect.recorded_at timestamp with time zone NOT NULL
prospect.recorded_by uuid NOT NULL
prospect.dropped_at timestamp with time zone
prospect.dropped_by uuid
prospect.dropped_reason text
prospect_contact.id uuid NOT NULL
prospect_contact.programme_id uuid NOT NULL
prospect_contact.prospect_id uuid NOT NULL
prospect_contact.happened_on date NOT NULL
prospect_contact.way text NOT NULL
prospect_contact.outcome text NOT NULL
prospect_contact.ask_again_on date
prospect_contact.note text
prospect_contact.recorded_at timestamp with time zone NOT NULL
prospect_contact.recorded_by uuid NOT NULL
prospect_contact.taken_back_at timestamp with time zone
prospect_contact.taken_back_by uuid
prospect_contact.taken_back_reason text
queue_depth.queue text NOT NULL
queue_depth.state text NOT NULL
queue_depth.jobs integer NOT NULL
queue_depth.counted_at timestamp with time zone NOT NULL
recovery_code.person_id uuid NOT NULL
recovery_code.code_hash text NOT NULL
recovery_code.used_at timestamp with time zone
register_answer.business_id text NOT NULL
register_answer.source text NOT NULL
register_answer.facts jsonb NOT NULL
register_answer.fetched_at timestamp with time zone NOT NULL
related_enterprise.id uuid NOT NULL
related_enterprise.programme_id uuid NOT NULL
related_enterprise.enterprise_id uuid NOT NULL
related_enterprise.name text NOT NULL
related_enterprise.business_id text
related_enterprise.recorded_at timestamp with time zone NOT NULL
related_enterprise.recorded_by uuid NOT NULL
related_figure.id uuid NOT NULL
related_figure.programme_id uuid NOT NULL
related_figure.enterprise_id uuid NOT NULL
related_figure.other_id uuid NOT NULL
related_figure.fiscal_year_ends_on date NOT NULL
related_figure.persons numeric(9,2)
related_figure.turnover_cents bigint
related_figure.balance_total_cents bigint
related_figure.consolidated_ids uuid[] NOT NULL
related_figure.source text NOT NULL
related_figure.recorded_at timestamp with time zone NOT NULL
related_figure.recorded_by uuid NOT NULL
related_figure.superseded_at timestamp with time zone
reminder.id uuid NOT NULL
reminder.programme_id uuid NOT NULL
reminder.enterprise_id uuid NOT NULL
reminder.experiment_id uuid NOT NULL
reminder.kind text NOT NULL
reminder.due_on date NOT NULL
reminder.created_at timestamp with time zone NOT NULL
research_commitment.id uuid NOT NULL
research_commitment.programme_id uuid NOT NULL
research_commitment.partner_id uuid NOT NULL
research_commitment.enterprise_id uuid
research_commitment.question_id uuid
research_commitment.kind text NOT NULL
research_commitment.promised text NOT NULL
research_commitment.promised_by text NOT NULL
research_commitment.promised_on date NOT NULL
research_commitment.due_on date
research_commitment.recorded_at timestamp with time zone NOT NULL
research_commitment.recorded_by uuid NOT NULL
research_commitment.outcome text
research_commitment.ended_on date
research_commitment.came_of text
research_commitment.ended_at timestamp with time zone
research_commitment.ended_by uuid
research_commitment.taken_back_at timestamp with time zone
research_commitment.taken_back_by uuid
research_commitment.taken_back_reason text
research_partner.id uuid NOT NULL
research_partner.programme_id uuid NOT NULL
research_partner.name text NOT NULL
research_partner.kind text NOT NULL
research_partner.country text NOT NULL
research_partner.contact text
research_partner.email text
research_partner.recorded_at timestamp with time zone NOT NULL
research_partner.recorded_by uuid NOT NULL
research_partner.taken_back_at timestamp with time zone
research_partner.taken_back_by uuid
research_partner.taken_back_reason text
research_question.id uuid NOT NULL
research_question.programme_id uuid NOT NULL
research_question.enterprise_id uuid
research_question.partner_id uuid
research_question.words text NOT NULL
research_question.recorded_at timestamp with time zone NOT NULL
research_question.recorded_by uuid NOT NULL
research_question.closed_at timestamp with time zone
research_question.closed_by uuid
research_question.closed_reason text
research_reply.id uuid NOT NULL
research_reply.programme_id uuid NOT NULL
research_reply.question_id uuid NOT NULL
research_reply.enterprise_id uuid NOT NULL
research_reply.said_by text NOT NULL
research_reply.words text NOT NULL
research_reply.recorded_at timestamp with time zone NOT NULL
research_reply.recorded_by uuid NOT NULL
research_reply.partner_id uuid
retention_rule.id uuid NOT NULL
retention_rule.programme_id uuid NOT NULL
retention_rule.kind text NOT NULL
retention_rule.months integer NOT NULL
retention_rule.legal_basis text NOT NULL
retention_rule.recorded_at timestamp with time zone NOT NULL
retention_rule.recorded_by uuid NOT NULL
retention_rule.superseded_at timestamp with time zone
retention_run.id uuid NOT NULL
retention_run.programme_id uuid NOT NULL
retention_run.ran_at timestamp with time zone NOT NULL
retention_run.counts jsonb NOT NULL
role_grant.id uuid NOT NULL
role_grant.person_id uuid NOT NULL
role_grant.role text NOT NULL
role_grant.programme_id uuid
role_grant.enterprise_id uuid
role_grant.organisation_id uuid
role_grant.granted_at timestamp with time zone NOT NULL
role_grant.granted_by uuid
role_grant.ended_at timestamp with time zone
role_grant.network_id uuid
saved_filter.id uuid NOT NULL
saved_filter.programme_id uuid NOT NULL
saved_filter.person_id uuid NOT NULL
saved_filter.name text NOT NULL
saved_filter.search text
saved_filter.stage text
saved_filter.municipality_code text
saved_filter.network_id uuid
saved_filter.without_network boolean NOT NULL
saved_filter.mine boolean NOT NULL
saved_filter.saved_at timestamp with time zone NOT NULL
saved_filter.removed_at timestamp with time zone
schedule_run.job text NOT NULL
schedule_run.started_at timestamp with time zone NOT NULL
schedule_run.ended_at timestamp with time zone NOT NULL
schedule_run.outcome text NOT NULL
self_assessment.id uuid NOT NULL
self_assessment.programme_id uuid NOT NULL
self_assessment.enterprise_id uuid NOT NULL
self_assessment.instrument text NOT NULL
self_assessment.version integer NOT NULL
self_assessment.round text NOT NULL
self_assessment.answers jsonb NOT NULL
self_assessment.scores jsonb NOT NULL
self_assessment.answered_by text NOT NULL
self_assessment.finished_on date NOT NULL
self_assessment.recorded_at timestamp with time zone NOT NULL
self_assessment.recorded_by uuid NOT NULL
self_assessment.superseded_at timestamp with time zone
self_assessment_sheet.id uuid NOT NULL
self_assessment_sheet.programme_id uuid NOT NULL
self_assessment_sheet.enterprise_id uuid NOT NULL
self_assessment_sheet.instrument text NOT NULL
self_assessment_sheet.version integer NOT NULL
self_assessment_sheet.round text NOT NULL
self_assessment_sheet.answers jsonb NOT NULL
self_assessment_sheet.started_at timestamp with time zone NOT NULL
self_assessment_sheet.started_by uuid NOT NULL
self_assessment_sheet.saved_at timestamp with time zone NOT NULL
self_assessment_sheet.finished_at timestamp with time zone
session.id_hash text NOT NULL
session.person_id uuid
session.data jsonb NOT NULL
session.created_at timestamp with time zone NOT NULL
session.expires_at timestamp with time zone NOT NULL
session.id uuid NOT NULL DEFAULT gen_random_uuid()
session.last_seen_at timestamp with time zone NOT NULL
shared_challenge.id uuid NOT NULL
shared_challenge.programme_id uuid NOT NULL
shared_challenge.title text NOT NULL
shared_challenge.about text NOT NULL
shared_challenge.kind text NOT NULL
shared_challenge.municipalities text[] NOT NULL
shared_challenge.version integer NOT NULL
shared_challenge.recorded_at timestamp with time zone NOT NULL
shared_challenge.recorded_by uuid NOT NULL
shared_challenge_act.id uuid NOT NULL
shared_challenge_act.programme_id uuid NOT NULL
shared_challenge_act.shared_id uuid NOT NULL
shared_challenge_act.act text NOT NULL
shared_challenge_act.happened_on date NOT NULL
shared_challenge_act.words text NOT NULL
shared_challenge_act.handed_to text
shared_challenge_act.recorded_at timestamp with time zone NOT NULL
shared_challenge_act.recorded_by uuid NOT NULL
shared_challenge_act.taken_back_at timestamp with time zone
shared_challenge_act.taken_back_by uuid
shared_challenge_act.taken_back_reason text
sign_in_request.id uuid NOT NULL
sign_in_request.person_id uuid NOT NULL
sign_in_request.token_hash text NOT NULL
sign_in_request.code_hash text NOT NULL
sign_in_request.attempts integer NOT NULL
sign_in_request.created_at timestamp with time zone NOT NULL
sign_in_request.expires_at timestamp with time zone NOT NULL
sign_in_request.consumed_at timestamp with time zone
start_interview.id uuid NOT NULL
start_interview.programme_id uuid NOT NULL
start_interview.enterprise_id uuid NOT NULL
start_interview.held_on date NOT NULL
start_interview.business text
start_interview.strengths text
start_interview.obstacles text
start_interview.ahead text
start_interview.means text
start_interview.hopes text
start_interview.recorded_at timestamp with time zone NOT NULL
start_interview.recorded_by uuid NOT NULL
support_given.id uuid NOT NULL
support_given.programme_id uuid NOT NULL
support_given.enterprise_id uuid NOT NULL
support_given.kind text NOT NULL
support_given.title text NOT NULL
support_given.given_on date NOT NULL
support_given.given_by uuid NOT NULL
support_given.hours numeric(6,2)
support_given.aid_cents bigint
support_given.regulation text
support_given.register_entered_on date
support_given.recorded_at timestamp with time zone NOT NULL
support_given.annulled_at timestamp with time zone
support_given.annulled_by uuid
support_given.annul_reason text
totp.person_id uuid NOT NULL
totp.sealed_secret text NOT NULL
totp.begun_at timestamp with time zone NOT NULL
totp.confirmed_at timestamp with time zone
totp.last_step bigint
touchpoint.id uuid NOT NULL
touchpoint.programme_id uuid NOT NULL
touchpoint.enterprise_id uuid NOT NULL
touchpoint.kind text NOT NULL
touchpoint.happened_on date NOT NULL
touchpoint.recorded_at timestamp with time zone NOT NULL
touchpoint.recorded_by uuid NOT NULL
touchpoint.superseded_at timestamp with time zone
touchpoint.corrects_id uuid
touchpoint_note.touchpoint_id uuid NOT NULL
touchpoint_note.programme_id uuid NOT NULL
touchpoint_note.text text NOT NULL
training_completion.id uuid NOT NULL
training_completion.programme_id uuid NOT NULL
training_completion.enterprise_id uuid NOT NULL
training_completion.contact_id uuid NOT NULL
training_completion.title text NOT NULL
training_completion.organiser text NOT NULL
training_completion.skill text NOT NULL
training_completion.completed_on date NOT NULL
training_completion.hours numeric(6,2) NOT NULL
training_completion.evidence text NOT NULL
training_completion.recorded_at timestamp with time zone NOT NULL
training_completion.recorded_by uuid NOT NULL
training_completion.annulled_at timestamp with time zone
training_completion.annulled_by uuid
training_completion.annul_reason text
training_plan_item.id uuid NOT NULL
training_plan_item.programme_id uuid NOT NULL
training_plan_item.enterprise_id uuid NOT NULL
training_plan_item.contact_id uuid NOT NULL
training_plan_item.what text NOT NULL
training_plan_item.why text NOT NULL
training_plan_item.skill text NOT NULL
training_plan_item.due_on date NOT NULL
training_plan_item.course_id uuid
training_plan_item.marked_by text NOT NULL
training_plan_item.state text NOT NULL
training_plan_item.settled_on date
training_plan_item.completion_id uuid
training_plan_item.reason text
training_plan_item.recorded_at timestamp with time zone NOT NULL
training_plan_item.recorded_by uuid NOT NULL
training_plan_item.version integer NOT NULL
typeorm_migration.id integer NOT NULL DEFAULT nextval('typeorm_migration_id_seq'::regclass)
typeorm_migration.timestamp bigint NOT NULL
typeorm_migration.name character varying NOT NULL
webhook.id uuid NOT NULL
webhook.programme_id uuid NOT NULL
webhook.url text NOT NULL
webhook.events text[] NOT NULL
webhook.secret bytea NOT NULL
webhook.created_at timestamp with time zone NOT NULL
webhook.created_by uuid NOT NULL
webhook.off_since timestamp with time zone
webhook.off_reason text
webhook.failing_since timestamp with time zone
webhook.archived_at timestamp with time zone
webhook.told_at timestamp with time zone
webhook_delivery.id uuid NOT NULL
webhook_delivery.programme_id uuid NOT NULL
webhook_delivery.webhook_id uuid NOT NULL
webhook_delivery.event text NOT NULL
webhook_delivery.subject_id uuid NOT NULL
webhook_delivery.happened_at timestamp with time zone NOT NULL
webhook_delivery.state text NOT NULL
webhook_delivery.attempts integer NOT NULL
webhook_delivery.tried_at timestamp with time zone
webhook_delivery.next_at timestamp with time zone
webhook_delivery.status_code integer
webhook_delivery.error_code text
webhook_delivery.duration_ms integer
webhook_delivery.settled_at timestamp with time zone
worker_process.id uuid NOT NULL
worker_process.machine text NOT NULL
worker_process.version text NOT NULL
worker_process.node_version text NOT NULL
worker_process.queue_server text NOT NULL
worker_process.started_at timestamp with time zone NOT NULL
worker_process.seen_at timestamp with time zone NOT NULL
worklist_line.programme_id uuid NOT NULL
worklist_line.enterprise_id uuid NOT NULL
worklist_line.rule text NOT NULL
worklist_line.since date NOT NULL
worklist_line.advisor_id uuid NOT NULL
worklist_mark.id bigint NOT NULL
worklist_mark.programme_id uuid NOT NULL
worklist_mark.enterprise_id uuid NOT NULL
yearly_figure.id uuid NOT NULL
yearly_figure.programme_id uuid NOT NULL
yearly_figure.enterprise_id uuid NOT NULL
yearly_figure.fiscal_year_ends_on date NOT NULL
yearly_figure.persons numeric
yearly_figure.turnover_cents bigint
yearly_figure.balance_total_cents bigint
yearly_figure.value_added_cents bigint
yearly_figure.exports_cents bigint
yearly_figure.rdi_cents bigint
yearly_figure.source text NOT NULL
yearly_figure.recorded_at timestamp with time zone NOT NULL
yearly_figure.recorded_by uuid NOT NULL
yearly_figure.superseded_at timestamp with time zone
verso.applied.name text NOT NULL
verso.applied.hash text NOT NULL
verso.applied.applied_at timestamp with time zone NOT NULL DEFAULT now()

-- Constraints
access_token access_token_hash_key UNIQUE (token_hash)
access_token access_token_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
access_token access_token_pkey PRIMARY KEY (id)
access_token access_token_scopes_given CHECK ((cardinality(scopes) > 0))
access_token access_token_within_year CHECK ((expires_at <= (created_at + '366 days'::interval)))
accessibility_feedback accessibility_feedback_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
accessibility_feedback accessibility_feedback_pkey PRIMARY KEY (id)
accessibility_feedback accessibility_feedback_settled CHECK ((((state = 'open'::text) = (settled_at IS NULL)) AND ((state = 'open'::text) = (settled_by IS NULL))))
accessibility_feedback accessibility_feedback_state_known CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text])))
area area_kind_known CHECK ((kind = ANY (ARRAY['municipality'::text, 'region'::text, 'country'::text])))
area area_label_complete CHECK ((label ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
area area_parent_fkey FOREIGN KEY (parent_code) REFERENCES area(code)
area area_pkey PRIMARY KEY (code)
attempt_count attempt_count_pkey PRIMARY KEY (key, window_at)
audit_check audit_check_pkey PRIMARY KEY (id)
audit_check audit_check_why_given CHECK (((broken_at IS NULL) = (why IS NULL)))
audit_check audit_check_why_known CHECK ((why = ANY (ARRAY['missing'::text, 'row-altered'::text, 'chain-altered'::text, 'not-the-published-head'::text])))
audit_event audit_event_actor_kind_known CHECK ((actor_kind = ANY (ARRAY['person'::text, 'system'::text, 'anonymous'::text])))
audit_event audit_event_person_given CHECK (((actor_kind = 'person'::text) = (person_id IS NOT NULL)))
audit_event audit_event_pkey PRIMARY KEY (id)
audit_seal audit_seal_event_key UNIQUE (event_id)
audit_seal audit_seal_pkey PRIMARY KEY (number)
backup_run backup_run_method_known CHECK ((method = ANY (ARRAY['physical'::text, 'logical'::text])))
backup_run backup_run_pkey PRIMARY KEY (id)
calendar_feed calendar_feed_hash_key UNIQUE (token_hash)
calendar_feed calendar_feed_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
calendar_feed calendar_feed_of_group CHECK (((programme_id IS NULL) = (network_id IS NULL)))
calendar_feed calendar_feed_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
calendar_feed calendar_feed_pkey PRIMARY KEY (id)
challenge challenge_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
challenge challenge_kind_known CHECK ((kind = ANY (ARRAY['distance'::text, 'transport'::text, 'broadband'::text, 'recruiting'::text, 'succession'::text, 'services'::text, 'other'::text])))
challenge challenge_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
challenge challenge_of_firm UNIQUE (programme_id, enterprise_id, id)
challenge challenge_pkey PRIMARY KEY (programme_id, id)
challenge challenge_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
coaching_note coaching_note_coordinator_fkey FOREIGN KEY (programme_id, network_id, coordinator_id) REFERENCES role_grant(programme_id, network_id, id)
coaching_note coaching_note_next_later CHECK ((next_on > met_on))
coaching_note coaching_note_pkey PRIMARY KEY (programme_id, id)
coaching_note coaching_note_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
consent_event consent_event_choice_known CHECK ((choice = ANY (ARRAY['given'::text, 'withdrawn'::text])))
consent_event consent_event_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
consent_event consent_event_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
consent_event consent_event_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
consent_event consent_event_of_whom CHECK (((purpose = 'sharing-by-name'::text) = (contact_id IS NULL)))
consent_event consent_event_pkey PRIMARY KEY (programme_id, id)
consent_event consent_event_purpose_known CHECK ((purpose = ANY (ARRAY['sharing-by-name'::text, 'newsletter'::text, 'research-interview'::text])))
consent_event consent_event_way_known CHECK ((way = ANY (ARRAY['self'::text, 'phone'::text, 'meeting'::text, 'paper'::text])))
consortium consortium_applied_positive CHECK ((applied_cents > 0))
consortium consortium_pkey PRIMARY KEY (programme_id, id)
consortium consortium_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
consortium consortium_version_positive CHECK ((version > 0))
consortium_member consortium_member_consortium_fkey FOREIGN KEY (programme_id, consortium_id) REFERENCES consortium(programme_id, id)
consortium_member consortium_member_ended_whole CHECK ((num_nonnulls(until_on, ended_at, ended_by) = ANY (ARRAY[0, 3])))
consortium_member consortium_member_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
consortium_member consortium_member_is_one CHECK ((num_nonnulls(partner_id, enterprise_id) = 1))
consortium_member consortium_member_partner_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES research_partner(programme_id, id)
consortium_member consortium_member_pkey PRIMARY KEY (programme_id, id)
consortium_member consortium_member_until_later CHECK ((until_on >= since_on))
consortium_step consortium_step_consortium_fkey FOREIGN KEY (programme_id, consortium_id) REFERENCES consortium(programme_id, id)
consortium_step consortium_step_granted CHECK (((granted_cents IS NULL) OR ((state = 'granted'::text) AND (granted_cents > 0))))
consortium_step consortium_step_pkey PRIMARY KEY (programme_id, id)
consortium_step consortium_step_state_known CHECK ((state = ANY (ARRAY['idea'::text, 'preparing'::text, 'applied'::text, 'granted'::text, 'refused'::text, 'dropped'::text])))
consortium_step consortium_step_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
contact contact_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
contact contact_enterprise_key UNIQUE (programme_id, enterprise_id, id)
contact contact_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
contact contact_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
contact contact_pkey PRIMARY KEY (id)
coordinator coordinator_grant_fkey FOREIGN KEY (programme_id, network_id, id) REFERENCES role_grant(programme_id, network_id, id)
coordinator coordinator_pkey PRIMARY KEY (id)
course course_hours_positive CHECK ((hours > (0)::numeric))
course course_in_order CHECK (((starts_on <= ends_on) AND (sign_up_until <= ends_on)))
course course_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
course course_pkey PRIMARY KEY (programme_id, id)
course course_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
course course_reason_of_cancelled CHECK (((cancel_reason IS NOT NULL) = (state = 'cancelled'::text)))
course course_seats_positive CHECK ((seats > 0))
course course_skill_known CHECK ((skill = ANY (ARRAY['technical'::text, 'management'::text, 'entrepreneurship'::text, 'green'::text, 'other'::text])))
course course_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'held'::text, 'cancelled'::text])))
course course_way_known CHECK ((way = ANY (ARRAY['on-site'::text, 'online'::text, 'self-paced'::text])))
course_change course_change_course_fkey FOREIGN KEY (programme_id, course_id) REFERENCES course(programme_id, id)
course_change course_change_pkey PRIMARY KEY (programme_id, id)
course_sign_up course_sign_up_attended_whole CHECK ((num_nonnulls(attended, attended_at, attended_by) = ANY (ARRAY[0, 3])))
course_sign_up course_sign_up_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
course_sign_up course_sign_up_course_fkey FOREIGN KEY (programme_id, course_id) REFERENCES course(programme_id, id)
course_sign_up course_sign_up_pkey PRIMARY KEY (programme_id, id)
course_sign_up course_sign_up_withdrawn_whole CHECK ((num_nonnulls(withdrawn_at, withdrawn_by) = ANY (ARRAY[0, 2])))
credential credential_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
credential credential_pkey PRIMARY KEY (person_id)
de_minimis_check de_minimis_check_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
de_minimis_check de_minimis_check_of_enterprise UNIQUE (programme_id, enterprise_id, id)
de_minimis_check de_minimis_check_pkey PRIMARY KEY (programme_id, id)
de_minimis_declaration de_minimis_declaration_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
de_minimis_declaration de_minimis_declaration_of_enterprise UNIQUE (programme_id, enterprise_id, id)
de_minimis_declaration de_minimis_declaration_pkey PRIMARY KEY (programme_id, id)
de_minimis_reported_aid de_minimis_reported_aid_cents_positive CHECK ((cents > 0))
de_minimis_reported_aid de_minimis_reported_aid_check_fkey FOREIGN KEY (programme_id, enterprise_id, check_id) REFERENCES de_minimis_check(programme_id, enterprise_id, id) DEFERRABLE
de_minimis_reported_aid de_minimis_reported_aid_declaration_fkey FOREIGN KEY (programme_id, enterprise_id, declaration_id) REFERENCES de_minimis_declaration(programme_id, enterprise_id, id) DEFERRABLE
de_minimis_reported_aid de_minimis_reported_aid_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
de_minimis_reported_aid de_minimis_reported_aid_one_source CHECK ((num_nonnulls(declaration_id, check_id) = 1))
de_minimis_reported_aid de_minimis_reported_aid_pkey PRIMARY KEY (programme_id, id)
de_minimis_reported_aid de_minimis_reported_aid_regulation_known CHECK ((regulation = ANY (ARRAY['general'::text, 'sgei'::text, 'agriculture'::text])))
eligibility_decision eligibility_decision_enrolment_fkey FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id, id)
eligibility_decision eligibility_decision_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
eligibility_decision eligibility_decision_once UNIQUE (programme_id, enrolment_id)
eligibility_decision eligibility_decision_pkey PRIMARY KEY (id)
eligibility_declaration eligibility_declaration_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
eligibility_declaration eligibility_declaration_persons_not_negative CHECK ((persons >= (0)::numeric))
eligibility_declaration eligibility_declaration_pkey PRIMARY KEY (id)
eligibility_declaration eligibility_declaration_size_known CHECK ((size_class = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text])))
enrolment enrolment_advisor_fkey FOREIGN KEY (advisor_id) REFERENCES person(id)
enrolment enrolment_ended_with_stage CHECK (((stage = ANY (ARRAY['completed'::text, 'withdrawn'::text])) = (ended_on IS NOT NULL)))
enrolment enrolment_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
enrolment enrolment_pkey PRIMARY KEY (id)
enrolment enrolment_programme_key UNIQUE (programme_id, id)
enrolment enrolment_stage_known CHECK ((stage = ANY (ARRAY['applied'::text, 'eligible'::text, 'agreed'::text, 'active'::text, 'completed'::text, 'withdrawn'::text])))
enrolment_agreement enrolment_agreement_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
enrolment_agreement enrolment_agreement_enrolment_fkey FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id, id)
enrolment_agreement enrolment_agreement_once UNIQUE (programme_id, enrolment_id)
enrolment_agreement enrolment_agreement_pkey PRIMARY KEY (id)
enrolment_handover enrolment_handover_enrolment_fkey FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id, id)
enrolment_handover enrolment_handover_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
enrolment_handover enrolment_handover_from_fkey FOREIGN KEY (from_advisor_id) REFERENCES person(id)
enrolment_handover enrolment_handover_pkey PRIMARY KEY (id)
enrolment_handover enrolment_handover_reason_length CHECK (((char_length(reason) >= 3) AND (char_length(reason) <= 500)))
enrolment_handover enrolment_handover_to_another CHECK ((from_advisor_id <> to_advisor_id))
enrolment_handover enrolment_handover_to_fkey FOREIGN KEY (to_advisor_id) REFERENCES person(id)
enrolment_terms enrolment_terms_pkey PRIMARY KEY (id)
enrolment_terms enrolment_terms_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
enrolment_transition enrolment_transition_enrolment_fkey FOREIGN KEY (programme_id, enrolment_id) REFERENCES enrolment(programme_id, id)
enrolment_transition enrolment_transition_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
enrolment_transition enrolment_transition_pkey PRIMARY KEY (id)
enterprise enterprise_business_id_form CHECK ((business_id ~ '^[0-9]{7}-[0-9]$'::text))
enterprise enterprise_business_id_key UNIQUE (business_id)
enterprise enterprise_kind_known CHECK ((kind = ANY (ARRAY['company'::text, 'sole-trader'::text])))
enterprise enterprise_pkey PRIMARY KEY (id)
enterprise_distinction enterprise_distinction_first_fkey FOREIGN KEY (first_id) REFERENCES enterprise(id)
enterprise_distinction enterprise_distinction_ordered CHECK ((first_id < second_id))
enterprise_distinction enterprise_distinction_pkey PRIMARY KEY (programme_id, id)
enterprise_distinction enterprise_distinction_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
enterprise_distinction enterprise_distinction_second_fkey FOREIGN KEY (second_id) REFERENCES enterprise(id)
enterprise_distinction enterprise_distinction_withdrawn_whole CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
enterprise_merge enterprise_merge_kept_fkey FOREIGN KEY (kept_id) REFERENCES enterprise(id)
enterprise_merge enterprise_merge_merged_fkey FOREIGN KEY (merged_id) REFERENCES enterprise(id)
enterprise_merge enterprise_merge_of_two CHECK ((kept_id <> merged_id))
enterprise_merge enterprise_merge_pkey PRIMARY KEY (programme_id, id)
enterprise_merge enterprise_merge_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
enterprise_merge enterprise_merge_undone_whole CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
enterprise_merge_row enterprise_merge_row_merge_fkey FOREIGN KEY (programme_id, merge_id) REFERENCES enterprise_merge(programme_id, id)
enterprise_merge_row enterprise_merge_row_pkey PRIMARY KEY (programme_id, merge_id, nth)
enterprise_own_number enterprise_own_number_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
enterprise_own_number enterprise_own_number_length CHECK (((char_length(own_number) >= 1) AND (char_length(own_number) <= 60)))
enterprise_own_number enterprise_own_number_pkey PRIMARY KEY (programme_id, id)
enterprise_profile enterprise_profile_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
enterprise_profile enterprise_profile_industry_whole CHECK (((industry_code IS NULL) = (industry_code_set IS NULL)))
enterprise_profile enterprise_profile_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
enterprise_profile enterprise_profile_name_given CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
enterprise_profile enterprise_profile_pkey PRIMARY KEY (id)
enterprise_register_fact enterprise_register_fact_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id)
enterprise_register_fact enterprise_register_fact_pkey PRIMARY KEY (id)
enterprise_register_fact enterprise_register_fact_source_known CHECK ((source = ANY (ARRAY['prh-ytj'::text, 'demo-register'::text])))
erasure_request erasure_request_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
erasure_request erasure_request_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
erasure_request erasure_request_pkey PRIMARY KEY (id)
erasure_request erasure_request_refusal_known CHECK ((refusal = ANY (ARRAY['duty'::text, 'not-theirs'::text, 'unfounded'::text])))
erasure_request erasure_request_settled CHECK ((((state = 'open'::text) = (settled_at IS NULL)) AND ((state = 'open'::text) = (settled_by IS NULL)) AND ((state = 'refused'::text) = (refusal IS NOT NULL)) AND ((state = 'done'::text) = (proof IS NOT NULL))))
erasure_request erasure_request_state_known CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'refused'::text])))
erasure_request erasure_request_subject_known CHECK ((subject = ANY (ARRAY['person'::text, 'enterprise'::text])))
erasure_request erasure_request_subject_named CHECK ((((subject = 'person'::text) = (person_id IS NOT NULL)) AND ((subject = 'enterprise'::text) = (programme_id IS NOT NULL)) AND ((subject = 'enterprise'::text) = (enterprise_id IS NOT NULL))))
experiment experiment_criterion_share CHECK (((criterion_share >= (0)::numeric) AND (criterion_share <= (1)::numeric)))
experiment experiment_dates_ordered CHECK ((starts_on <= ends_on))
experiment experiment_direction_known CHECK ((direction = ANY (ARRAY['at-least'::text, 'at-most'::text])))
experiment experiment_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
experiment experiment_hypothesis_kind_known CHECK ((hypothesis_kind = ANY (ARRAY['desirability'::text, 'feasibility'::text, 'viability'::text])))
experiment experiment_locked_when_started CHECK (((stage <> ALL (ARRAY['running'::text, 'closed'::text])) OR ((locked_hash IS NOT NULL) AND (criterion_share IS NOT NULL) AND (planned_trials IS NOT NULL) AND (starts_on IS NOT NULL) AND (ends_on IS NOT NULL))))
experiment experiment_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
experiment experiment_pkey PRIMARY KEY (id)
experiment experiment_planned_trials CHECK (((planned_trials >= 1) AND (planned_trials <= 10000)))
experiment experiment_programme_key UNIQUE (programme_id, id)
experiment experiment_stage_known CHECK ((stage = ANY (ARRAY['draft'::text, 'planned'::text, 'running'::text, 'closed'::text, 'cancelled'::text])))
experiment experiment_visibility_known CHECK ((visibility = ANY (ARRAY['me'::text, 'advisor'::text, 'group'::text, 'network'::text, 'public'::text])))
experiment_decision experiment_decision_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
experiment_decision experiment_decision_experiment_fkey FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment(programme_id, id)
experiment_decision experiment_decision_known CHECK ((decision = ANY (ARRAY['stop'::text, 'pivot'::text, 'persevere'::text, 'continue-testing'::text])))
experiment_decision experiment_decision_pkey PRIMARY KEY (id)
experiment_transition experiment_transition_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
experiment_transition experiment_transition_experiment_fkey FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment(programme_id, id)
experiment_transition experiment_transition_pkey PRIMARY KEY (id)
export_file export_file_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
export_file export_file_pkey PRIMARY KEY (id)
export_file export_file_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
export_file export_file_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'ready'::text, 'failed'::text])))
export_step export_step_channel_known CHECK ((channel = ANY (ARRAY['direct'::text, 'agent'::text, 'distributor'::text, 'online'::text, 'partner'::text])))
export_step export_step_country_code CHECK (((country ~ '^[A-Z]{2}$'::text) AND (country <> 'FI'::text)))
export_step export_step_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
export_step export_step_helped_known CHECK ((helped = ANY (ARRAY['network'::text, 'experiment'::text, 'training'::text, 'adviser'::text, 'fair'::text, 'other'::text])))
export_step export_step_pkey PRIMARY KEY (programme_id, id)
export_step export_step_stage_known CHECK ((stage = ANY (ARRAY['readiness'::text, 'market-chosen'::text, 'first-lead'::text, 'quote'::text, 'first-invoice'::text, 'repeat'::text])))
export_step export_step_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
export_step export_step_value_at_stage CHECK (((value_cents IS NULL) OR ((value_cents > 0) AND (stage = ANY (ARRAY['quote'::text, 'first-invoice'::text, 'repeat'::text])))))
first_order first_order_customer_known CHECK ((customer = ANY (ARRAY['consumer'::text, 'business'::text, 'public'::text, 'association'::text])))
first_order first_order_days_in_order CHECK ((first_contact_on <= ordered_on))
first_order first_order_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
first_order first_order_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
first_order first_order_pkey PRIMARY KEY (programme_id, id)
first_order first_order_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
first_order first_order_through_one CHECK ((num_nonnulls(network_id, ecosystem) = 1))
first_order first_order_value_positive CHECK ((value_cents > 0))
forum_firm forum_firm_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
forum_firm forum_firm_pkey PRIMARY KEY (programme_id, id)
forum_firm forum_firm_visit_fkey FOREIGN KEY (programme_id, visit_id) REFERENCES forum_visit(programme_id, id)
forum_reading forum_reading_counts CHECK (((contacts >= 0) AND (leads >= 0)))
forum_reading forum_reading_pkey PRIMARY KEY (programme_id, id)
forum_reading forum_reading_visit_fkey FOREIGN KEY (programme_id, visit_id) REFERENCES forum_visit(programme_id, id)
forum_visit forum_visit_country_code CHECK ((country ~ '^[A-Z]{2}$'::text))
forum_visit forum_visit_days_in_order CHECK ((starts_on <= ends_on))
forum_visit forum_visit_host_known CHECK ((host = ANY (ARRAY['programme'::text, 'firm'::text])))
forum_visit forum_visit_pkey PRIMARY KEY (programme_id, id)
forum_visit forum_visit_priority_known CHECK ((priority = ANY (ARRAY['high'::text, 'normal'::text])))
forum_visit forum_visit_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
forum_visit forum_visit_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
gathered_challenge gathered_challenge_challenge_fkey FOREIGN KEY (programme_id, enterprise_id, challenge_id) REFERENCES challenge(programme_id, enterprise_id, id) DEFERRABLE
gathered_challenge gathered_challenge_pkey PRIMARY KEY (programme_id, id)
gathered_challenge gathered_challenge_released_whole CHECK ((num_nonnulls(released_at, released_by) = ANY (ARRAY[0, 2])))
gathered_challenge gathered_challenge_shared_fkey FOREIGN KEY (programme_id, shared_id) REFERENCES shared_challenge(programme_id, id)
gathering gathering_hours_form CHECK (((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)))
gathering gathering_in_order CHECK (((ROW(starts_on, starts_at) < ROW(ends_on, ends_at)) AND (sign_up_until <= ends_on)))
gathering gathering_kind_known CHECK ((kind = ANY (ARRAY['network-day'::text, 'match'::text, 'experiment-workshop'::text, 'fair'::text, 'other'::text])))
gathering gathering_pkey PRIMARY KEY (programme_id, id)
gathering gathering_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
gathering gathering_reason_of_cancelled CHECK (((cancel_reason IS NOT NULL) = (state = 'cancelled'::text)))
gathering gathering_seats_positive CHECK ((seats > 0))
gathering gathering_state_known CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'held'::text, 'cancelled'::text])))
gathering_seat gathering_seat_numbers CHECK (((round > 0) AND (table_number > 0)))
gathering_seat gathering_seat_pkey PRIMARY KEY (programme_id, seating_id, round, sign_up_id)
gathering_seat gathering_seat_seating_fkey FOREIGN KEY (programme_id, gathering_id, seating_id) REFERENCES gathering_seating(programme_id, gathering_id, id)
gathering_seat gathering_seat_sign_up_fkey FOREIGN KEY (programme_id, gathering_id, sign_up_id) REFERENCES gathering_sign_up(programme_id, gathering_id, id)
gathering_seating gathering_seating_gathering_fkey FOREIGN KEY (programme_id, gathering_id) REFERENCES gathering(programme_id, id)
gathering_seating gathering_seating_gathering_key UNIQUE (programme_id, gathering_id, id)
gathering_seating gathering_seating_pkey PRIMARY KEY (programme_id, id)
gathering_seating gathering_seating_published_whole CHECK ((num_nonnulls(published_at, published_by) = ANY (ARRAY[0, 2])))
gathering_seating gathering_seating_within CHECK (((first_meetings >= 0) AND (first_meetings <= at_most)))
gathering_sign_up gathering_sign_up_attended_whole CHECK ((num_nonnulls(attended, attended_at, attended_by) = ANY (ARRAY[0, 3])))
gathering_sign_up gathering_sign_up_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
gathering_sign_up gathering_sign_up_gathering_fkey FOREIGN KEY (programme_id, gathering_id) REFERENCES gathering(programme_id, id)
gathering_sign_up gathering_sign_up_gathering_key UNIQUE (programme_id, gathering_id, id)
gathering_sign_up gathering_sign_up_pkey PRIMARY KEY (programme_id, id)
gathering_sign_up gathering_sign_up_withdrawn_whole CHECK ((num_nonnulls(withdrawn_at, withdrawn_by) = ANY (ARRAY[0, 2])))
group_link group_link_counterpart_in_region CHECK (((region_code IS NULL) OR (counterpart IS NOT NULL)))
group_link group_link_ended_later CHECK ((ended_on >= began_on))
group_link group_link_ended_whole CHECK ((num_nonnulls(ended_on, ended_at, ended_by) = ANY (ARRAY[0, 3])))
group_link group_link_kind_known CHECK ((kind = ANY (ARRAY['visit'::text, 'joint-meeting'::text, 'practice-exchange'::text, 'joint-project'::text, 'trade'::text, 'other'::text])))
group_link group_link_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
group_link group_link_not_itself CHECK ((other_network_id <> network_id))
group_link group_link_one_other_end CHECK ((num_nonnulls(other_network_id, region_code) = 1))
group_link group_link_other_network_fkey FOREIGN KEY (programme_id, other_network_id) REFERENCES network(programme_id, id)
group_link group_link_pkey PRIMARY KEY (programme_id, id)
group_link group_link_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
group_link group_link_region_fkey FOREIGN KEY (region_code) REFERENCES area(code)
group_link group_link_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
group_link_outcome group_link_outcome_corrects_fkey FOREIGN KEY (programme_id, link_id, corrects_id) REFERENCES group_link_outcome(programme_id, link_id, id)
group_link_outcome group_link_outcome_kind_known CHECK ((kind = ANY (ARRAY['new-contact'::text, 'joint-order'::text, 'practice-adopted'::text, 'joint-project'::text, 'nothing-yet'::text, 'other'::text])))
group_link_outcome group_link_outcome_link_fkey FOREIGN KEY (programme_id, link_id) REFERENCES group_link(programme_id, id)
group_link_outcome group_link_outcome_of_link UNIQUE (programme_id, link_id, id)
group_link_outcome group_link_outcome_pkey PRIMARY KEY (programme_id, id)
group_link_outcome group_link_outcome_value_of_order CHECK (((value_cents IS NULL) OR ((kind = 'joint-order'::text) AND (value_cents > 0))))
growth_goal growth_goal_dropped_with_reason CHECK (((state = 'dropped'::text) = (reason IS NOT NULL)))
growth_goal growth_goal_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
growth_goal growth_goal_measure_whole CHECK ((num_nonnulls(measure, unit, baseline, target) = ANY (ARRAY[0, 4])))
growth_goal growth_goal_of_enterprise UNIQUE (programme_id, enterprise_id, id)
growth_goal growth_goal_pkey PRIMARY KEY (programme_id, id)
growth_goal growth_goal_settled_with_day CHECK (((state = 'open'::text) = (settled_on IS NULL)))
growth_goal growth_goal_state_known CHECK ((state = ANY (ARRAY['open'::text, 'reached'::text, 'dropped'::text])))
growth_goal growth_goal_theme_known CHECK ((theme = ANY (ARRAY['turnover'::text, 'employees'::text, 'export'::text, 'digital'::text, 'product'::text, 'network'::text, 'wellbeing'::text, 'other'::text])))
growth_goal growth_goal_version_positive CHECK ((version > 0))
growth_goal growth_goal_way_to_go CHECK ((baseline <> target))
growth_mark growth_mark_by_known CHECK ((marked_by = ANY (ARRAY['firm'::text, 'advisor'::text])))
growth_mark growth_mark_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id) REFERENCES growth_goal(programme_id, enterprise_id, id) DEFERRABLE
growth_mark growth_mark_pkey PRIMARY KEY (programme_id, id)
growth_mark growth_mark_reason_fits CHECK ((((step_id IS NULL) AND (state = 'dropped'::text)) = (reason IS NOT NULL)))
growth_mark growth_mark_state_fits CHECK (
CASE
    WHEN (step_id IS NULL) THEN (state = ANY (ARRAY['open'::text, 'reached'::text, 'dropped'::text]))
    ELSE (state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text]))
END)
growth_mark growth_mark_step_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id, step_id) REFERENCES growth_step(programme_id, enterprise_id, goal_id, id) DEFERRABLE
growth_reading growth_reading_by_known CHECK ((marked_by = ANY (ARRAY['firm'::text, 'advisor'::text])))
growth_reading growth_reading_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id) REFERENCES growth_goal(programme_id, enterprise_id, id) DEFERRABLE
growth_reading growth_reading_pkey PRIMARY KEY (programme_id, id)
growth_step growth_step_expert_named CHECK (((owner = 'expert'::text) = (expert IS NOT NULL)))
growth_step growth_step_goal_fkey FOREIGN KEY (programme_id, enterprise_id, goal_id) REFERENCES growth_goal(programme_id, enterprise_id, id) DEFERRABLE
growth_step growth_step_of_goal UNIQUE (programme_id, enterprise_id, goal_id, id)
growth_step growth_step_owner_known CHECK ((owner = ANY (ARRAY['firm'::text, 'advisor'::text, 'expert'::text])))
growth_step growth_step_pkey PRIMARY KEY (programme_id, id)
growth_step growth_step_settled_with_day CHECK (((state = 'open'::text) = (settled_on IS NULL)))
growth_step growth_step_state_known CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
growth_step growth_step_version_positive CHECK ((version > 0))
host_proposal host_proposal_answer_known CHECK ((answer = ANY (ARRAY['taken'::text, 'declined'::text, 'withdrawn'::text])))
host_proposal host_proposal_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
host_proposal host_proposal_meeting_fkey FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting(programme_id, network_id, id)
host_proposal host_proposal_meeting_of_taken CHECK (((meeting_id IS NOT NULL) = (NOT (answer IS DISTINCT FROM 'taken'::text))))
host_proposal host_proposal_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
host_proposal host_proposal_one_place CHECK (((NOT at_coordinator) OR (place IS NULL)))
host_proposal host_proposal_pkey PRIMARY KEY (id)
host_proposal host_proposal_reason_of_declined CHECK (((reason IS NULL) OR (answer = 'declined'::text)))
host_proposal host_proposal_settled_whole CHECK ((num_nonnulls(answer, settled_at, settled_by) = ANY (ARRAY[0, 3])))
host_proposal host_proposal_theme_fkey FOREIGN KEY (programme_id, network_id, theme_id) REFERENCES meeting_theme(programme_id, network_id, id)
host_proposal host_proposal_times_some CHECK (((jsonb_array_length(times) >= 1) AND (jsonb_array_length(times) <= 3)))
host_swap host_swap_answer_known CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'taken-back'::text])))
host_swap host_swap_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
host_swap host_swap_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
host_swap host_swap_pkey PRIMARY KEY (id)
host_swap host_swap_settled_whole CHECK ((num_nonnulls(answer, settled_at, settled_by) = ANY (ARRAY[0, 3])))
host_swap host_swap_with_another CHECK ((with_id <> enterprise_id))
host_swap host_swap_with_fkey FOREIGN KEY (programme_id, with_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
host_turn host_turn_day_of_not_ready CHECK (((ready_from IS NULL) OR (kind = 'not-ready'::text)))
host_turn host_turn_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
host_turn host_turn_kind_known CHECK ((kind = ANY (ARRAY['skip'::text, 'swap'::text, 'not-ready'::text, 'ready'::text])))
host_turn host_turn_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
host_turn host_turn_pkey PRIMARY KEY (id)
host_turn host_turn_with_another CHECK ((((kind = 'swap'::text) = (with_id IS NOT NULL)) AND (with_id <> enterprise_id)))
host_turn host_turn_with_fkey FOREIGN KEY (programme_id, with_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
import_batch import_batch_decimal_sign_known CHECK ((decimal_sign = ANY (ARRAY[','::text, '.'::text])))
import_batch import_batch_kind_known CHECK ((kind = ANY (ARRAY['enterprises'::text, 'contacts'::text, 'yearly-figures'::text, 'readings'::text])))
import_batch import_batch_pkey PRIMARY KEY (programme_id, id)
import_batch import_batch_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
import_batch import_batch_state_known CHECK ((state = ANY (ARRAY['uploaded'::text, 'checking'::text, 'checked'::text, 'running'::text, 'paused'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
import_mapping import_mapping_decimal_sign_known CHECK ((decimal_sign = ANY (ARRAY[','::text, '.'::text])))
import_mapping import_mapping_header_key UNIQUE (programme_id, header_key)
import_mapping import_mapping_kind_known CHECK ((kind = ANY (ARRAY['enterprises'::text, 'contacts'::text, 'yearly-figures'::text, 'readings'::text])))
import_mapping import_mapping_pkey PRIMARY KEY (programme_id, id)
import_mapping import_mapping_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
import_row import_row_batch_fkey FOREIGN KEY (programme_id, import_id) REFERENCES import_batch(programme_id, id)
import_row import_row_outcome_known CHECK ((outcome = ANY (ARRAY['created'::text, 'changed'::text, 'unchanged'::text, 'refused'::text])))
import_row import_row_pkey PRIMARY KEY (programme_id, import_id, line)
indicator_reading indicator_reading_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
indicator_reading indicator_reading_indicator_length CHECK (((char_length(indicator) >= 1) AND (char_length(indicator) <= 60)))
indicator_reading indicator_reading_pkey PRIMARY KEY (programme_id, id)
indicator_reading indicator_reading_source_known CHECK ((source = 'import'::text))
industry industry_code_set_known CHECK ((code_set = ANY (ARRAY['TOL2008'::text, 'TOL2025'::text])))
industry industry_label_complete CHECK ((label ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
industry industry_pkey PRIMARY KEY (code_set, code)
information_given information_given_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
information_given information_given_how_known CHECK ((how = ANY (ARRAY['mail'::text, 'phone'::text, 'meeting'::text, 'letter'::text])))
information_given information_given_once UNIQUE (programme_id, enterprise_id, contact_id)
information_given information_given_pkey PRIMARY KEY (id)
innovation innovation_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
innovation innovation_kind_known CHECK ((kind = ANY (ARRAY['product'::text, 'service'::text, 'process'::text, 'concept'::text, 'marketing'::text, 'organisation'::text])))
innovation innovation_of_firm UNIQUE (programme_id, enterprise_id, id)
innovation innovation_pkey PRIMARY KEY (programme_id, id)
innovation innovation_sdgs_numbers CHECK ((sdgs <@ ARRAY['1'::text, '2'::text, '3'::text, '4'::text, '5'::text, '6'::text, '7'::text, '8'::text, '9'::text, '10'::text, '11'::text, '12'::text, '13'::text, '14'::text, '15'::text, '16'::text, '17'::text]))
innovation_step innovation_step_climate_in_words CHECK (((climate_words IS NOT NULL) = ((climate IS NOT NULL) AND (climate <> 'none'::text))))
innovation_step innovation_step_climate_known CHECK ((climate = ANY (ARRAY['none'::text, 'expected'::text, 'measured'::text])))
innovation_step innovation_step_due_where_introduced CHECK (((due_to_support IS NULL) OR (stage = 'introduced'::text)))
innovation_step innovation_step_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
innovation_step innovation_step_innovation_fkey FOREIGN KEY (programme_id, enterprise_id, innovation_id) REFERENCES innovation(programme_id, enterprise_id, id) DEFERRABLE
innovation_step innovation_step_pkey PRIMARY KEY (programme_id, id)
innovation_step innovation_step_reason_of_dropped CHECK (((dropped_reason IS NOT NULL) = (stage = 'dropped'::text)))
innovation_step innovation_step_stage_known CHECK ((stage = ANY (ARRAY['idea'::text, 'pilot'::text, 'introduced'::text, 'follow-up'::text, 'dropped'::text])))
innovation_step innovation_step_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
invitation invitation_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
invitation invitation_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
invitation invitation_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
invitation invitation_one_end CHECK (((accepted_at IS NULL) OR (revoked_at IS NULL)))
invitation invitation_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
invitation invitation_pkey PRIMARY KEY (id)
job_failure job_failure_person_fkey FOREIGN KEY (retried_by) REFERENCES person(id)
job_failure job_failure_pkey PRIMARY KEY (id)
job_failure job_failure_queue_known CHECK ((queue = ANY (ARRAY['mail'::text, 'default'::text, 'heavy'::text, 'calls'::text])))
job_failure job_failure_retried_whole CHECK (((retried_at IS NULL) = (retried_by IS NULL)))
kept_answer kept_answer_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
kept_answer kept_answer_pkey PRIMARY KEY (person_id, key_hash)
kpi_cell kpi_cell_kpi_known CHECK ((kpi = ANY (ARRAY['enterprises-taking-part'::text, 'experiments-decided'::text, 'learning-shared-share'::text])))
kpi_cell kpi_cell_month_form CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
kpi_cell kpi_cell_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
kpi_cell kpi_cell_pkey PRIMARY KEY (id)
kpi_cell kpi_cell_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
kpi_cell kpi_cell_programme_key UNIQUE (programme_id, id)
kpi_cell kpi_cell_scope_known CHECK ((scope = ANY (ARRAY['programme'::text, 'network'::text])))
kpi_cell kpi_cell_scope_network CHECK (((scope = 'network'::text) = (network_id IS NOT NULL)))
kpi_cell_enterprise kpi_cell_enterprise_cell_fkey FOREIGN KEY (programme_id, cell_id) REFERENCES kpi_cell(programme_id, id) ON DELETE CASCADE
kpi_cell_enterprise kpi_cell_enterprise_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
kpi_cell_enterprise kpi_cell_enterprise_pkey PRIMARY KEY (cell_id, enterprise_id)
kpi_published kpi_published_pkey PRIMARY KEY (id)
kpi_published kpi_published_release_fkey FOREIGN KEY (programme_id, release_id) REFERENCES kpi_release(programme_id, id)
kpi_published kpi_published_scope_known CHECK ((scope = ANY (ARRAY['programme'::text, 'network'::text])))
kpi_published kpi_published_suppressed_empty CHECK (((NOT suppressed) OR ((numerator IS NULL) AND (denominator IS NULL) AND (value IS NULL))))
kpi_published kpi_published_total_exact CHECK ((NOT (suppressed AND (scope = 'programme'::text))))
kpi_release kpi_release_month_form CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
kpi_release kpi_release_pkey PRIMARY KEY (id)
kpi_release kpi_release_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
kpi_release kpi_release_programme_key UNIQUE (programme_id, id)
kpi_target kpi_target_kpi_known CHECK ((kpi = ANY (ARRAY['enterprises-taking-part'::text, 'experiments-decided'::text, 'learning-shared-share'::text])))
kpi_target kpi_target_not_negative CHECK ((target >= (0)::numeric))
kpi_target kpi_target_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
kpi_target kpi_target_pkey PRIMARY KEY (id)
kpi_target kpi_target_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
mail_message mail_message_kind_known CHECK ((kind = ANY (ARRAY['sign-in'::text, 'invitation'::text, 'reminder'::text, 'staff-invitation'::text, 'second-step-off'::text, 'privacy-notice'::text, 'feedback-answer'::text, 'webhook-failing'::text, 'meeting-invitation'::text, 'meeting-changed'::text, 'meeting-cancelled'::text, 'meeting-reminder'::text, 'coordinator-invitation'::text, 'swap-asked'::text, 'swap-accepted'::text, 'swap-declined'::text, 'swap-overtaken'::text, 'course-changed'::text, 'course-cancelled'::text, 'gathering-changed'::text, 'gathering-cancelled'::text])))
mail_message mail_message_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
mail_message mail_message_message_id_key UNIQUE (message_id)
mail_message mail_message_pkey PRIMARY KEY (id)
mail_message mail_message_recipient CHECK (((person_id IS NOT NULL) OR (kind = ANY (ARRAY['privacy-notice'::text, 'feedback-answer'::text, 'meeting-invitation'::text, 'meeting-changed'::text, 'meeting-cancelled'::text, 'meeting-reminder'::text, 'course-changed'::text, 'course-cancelled'::text, 'gathering-changed'::text, 'gathering-cancelled'::text]))))
mail_message mail_message_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'kept'::text, 'uncertain'::text, 'failed'::text])))
meeting meeting_host_fkey FOREIGN KEY (programme_id, host_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
meeting meeting_hours_form CHECK (((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (starts_at < ends_at)))
meeting meeting_minutes_of_held CHECK (((minutes IS NULL) OR (state = 'held'::text)))
meeting meeting_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
meeting meeting_network_key UNIQUE (programme_id, network_id, id)
meeting meeting_pkey PRIMARY KEY (id)
meeting meeting_settled_with_state CHECK (((state = 'planned'::text) = (settled_at IS NULL)))
meeting meeting_state_known CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
meeting_attendee meeting_attendee_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
meeting_attendee meeting_attendee_meeting_fkey FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting(programme_id, network_id, id)
meeting_attendee meeting_attendee_pkey PRIMARY KEY (id)
meeting_attendee meeting_attendee_somebody CHECK (((enterprise_id IS NOT NULL) OR (name IS NOT NULL)))
meeting_invitation meeting_invitation_answer_known CHECK ((answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text])))
meeting_invitation meeting_invitation_answered CHECK (((answer IS NULL) = (answered_at IS NULL)))
meeting_invitation meeting_invitation_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
meeting_invitation meeting_invitation_meeting_fkey FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting(programme_id, network_id, id)
meeting_invitation meeting_invitation_message_of_answer CHECK (((message IS NULL) OR (answer IS NOT NULL)))
meeting_invitation meeting_invitation_once UNIQUE (programme_id, meeting_id, contact_id)
meeting_invitation meeting_invitation_pkey PRIMARY KEY (id)
meeting_task meeting_task_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
meeting_task meeting_task_meeting_fkey FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting(programme_id, network_id, id)
meeting_task meeting_task_pkey PRIMARY KEY (id)
meeting_theme meeting_theme_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
meeting_theme meeting_theme_meeting_fkey FOREIGN KEY (programme_id, network_id, meeting_id) REFERENCES meeting(programme_id, network_id, id)
meeting_theme meeting_theme_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
meeting_theme meeting_theme_network_key UNIQUE (programme_id, network_id, id)
meeting_theme meeting_theme_pkey PRIMARY KEY (id)
municipality_seat municipality_seat_area_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
municipality_seat municipality_seat_in_finland CHECK ((((longitude >= (19)::numeric) AND (longitude <= (32)::numeric)) AND ((latitude >= (59)::numeric) AND (latitude <= (71)::numeric))))
municipality_seat municipality_seat_pkey PRIMARY KEY (municipality_code)
network network_kind_known CHECK ((kind = ANY (ARRAY['core-group'::text, 'growth-group'::text])))
network network_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
network network_name_given CHECK (((char_length(name) >= 2) AND (char_length(name) <= 120)))
network network_pkey PRIMARY KEY (id)
network network_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
network network_programme_key UNIQUE (programme_id, id)
network_agreement network_agreement_charter_fkey FOREIGN KEY (programme_id, network_id, charter_id) REFERENCES network_charter(programme_id, network_id, id)
network_agreement network_agreement_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
network_agreement network_agreement_pkey PRIMARY KEY (programme_id, id)
network_charter network_charter_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
network_charter network_charter_of_network UNIQUE (programme_id, network_id, id)
network_charter network_charter_pkey PRIMARY KEY (programme_id, id)
network_charter network_charter_size_order CHECK ((size_min <= size_max))
network_charter network_charter_sizes CHECK ((((size_min >= 2) AND (size_min <= 200)) AND ((size_max >= 2) AND (size_max <= 200))))
network_member network_member_dates_ordered CHECK (((left_on IS NULL) OR (joined_on <= left_on)))
network_member network_member_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
network_member network_member_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
network_member network_member_pkey PRIMARY KEY (id)
network_supporter network_supporter_days CHECK ((until_on >= since_on))
network_supporter network_supporter_kind_known CHECK ((kind = ANY (ARRAY['expert'::text, 'researcher'::text])))
network_supporter network_supporter_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
network_supporter network_supporter_pkey PRIMARY KEY (programme_id, id)
network_upkeep network_upkeep_known CHECK ((upkeep = ANY (ARRAY['project'::text, 'business-service'::text, 'municipality'::text, 'members'::text, 'other'::text])))
network_upkeep network_upkeep_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
network_upkeep network_upkeep_pkey PRIMARY KEY (programme_id, id)
no_links_declaration no_links_declaration_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
no_links_declaration no_links_declaration_pkey PRIMARY KEY (programme_id, id)
observation observation_counts CHECK ((((trials >= 0) AND (trials <= 10000)) AND ((successes >= 0) AND (successes <= trials))))
observation observation_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
observation observation_experiment_fkey FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment(programme_id, id)
observation observation_experiment_key UNIQUE (programme_id, experiment_id, id)
observation observation_pkey PRIMARY KEY (id)
observation observation_supersedes_fkey FOREIGN KEY (programme_id, experiment_id, supersedes_id) REFERENCES observation(programme_id, experiment_id, id)
openid_grant openid_grant_grant_fkey FOREIGN KEY (grant_id) REFERENCES role_grant(id)
openid_grant openid_grant_pkey PRIMARY KEY (grant_id)
openid_identity openid_identity_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
openid_identity openid_identity_pkey PRIMARY KEY (issuer, subject)
openid_notice openid_notice_pkey PRIMARY KEY (token_hash)
openid_request openid_request_pkey PRIMARY KEY (state_hash)
organisation organisation_kind_known CHECK ((kind = ANY (ARRAY['business-service'::text, 'university'::text, 'regional-council'::text, 'municipality'::text, 'other'::text])))
organisation organisation_pkey PRIMARY KEY (id)
outbox outbox_finished_after_relay CHECK (((finished_at IS NULL) OR (relayed_at IS NOT NULL)))
outbox outbox_pkey PRIMARY KEY (id)
outbox outbox_queue_known CHECK ((queue = ANY (ARRAY['mail'::text, 'default'::text, 'heavy'::text, 'calls'::text])))
ownership_link ownership_link_control_known CHECK ((control = ANY (ARRAY['appoints'::text, 'contract'::text, 'agreement'::text, 'persons'::text])))
ownership_link ownership_link_days CHECK ((held_from <= held_until))
ownership_link ownership_link_end_known CHECK ((other_is = ANY (ARRAY['owner'::text, 'owned'::text])))
ownership_link ownership_link_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
ownership_link ownership_link_other_id_fkey FOREIGN KEY (programme_id, enterprise_id, other_id) REFERENCES related_enterprise(programme_id, enterprise_id, id) DEFERRABLE
ownership_link ownership_link_owner_known CHECK ((owner_kind = ANY (ARRAY['enterprise'::text, 'exempt-investor'::text, 'public-body'::text])))
ownership_link ownership_link_percents CHECK ((((capital_percent >= (0)::numeric) AND (capital_percent <= (100)::numeric)) AND ((voting_percent >= (0)::numeric) AND (voting_percent <= (100)::numeric))))
ownership_link ownership_link_pkey PRIMARY KEY (programme_id, id)
ownership_link ownership_link_something CHECK (((capital_percent > (0)::numeric) OR (voting_percent > (0)::numeric) OR (control IS NOT NULL)))
ownership_link ownership_link_source_known CHECK ((source = ANY (ARRAY['firm'::text, 'register'::text, 'accounts'::text])))
ownership_link ownership_link_two_ends CHECK ((with_id <> other_id))
ownership_link ownership_link_with_id_fkey FOREIGN KEY (programme_id, enterprise_id, with_id) REFERENCES related_enterprise(programme_id, enterprise_id, id) DEFERRABLE
person person_pkey PRIMARY KEY (id)
person_identity person_identity_email_folded CHECK ((email = lower(email)))
person_identity person_identity_email_key UNIQUE (email)
person_identity person_identity_language_known CHECK ((language = ANY (ARRAY['fi'::text, 'sv'::text, 'en'::text])))
person_identity person_identity_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
person_identity person_identity_pkey PRIMARY KEY (person_id)
practice practice_pkey PRIMARY KEY (programme_id, id)
practice practice_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
practice practice_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
practice practice_topic_known CHECK ((topic = ANY (ARRAY['hosting'::text, 'finding-members'::text, 'experiments'::text, 'themes'::text, 'quiet-group'::text, 'after-project'::text, 'other'::text])))
practice_trial practice_trial_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
practice_trial practice_trial_outcome_known CHECK ((outcome = ANY (ARRAY['helped'::text, 'partly'::text, 'no-help'::text])))
practice_trial practice_trial_pkey PRIMARY KEY (programme_id, id)
practice_trial practice_trial_practice_fkey FOREIGN KEY (programme_id, practice_id) REFERENCES practice(programme_id, id)
privacy_notice privacy_notice_pkey PRIMARY KEY (id)
privacy_notice privacy_notice_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
privacy_notice privacy_notice_texts_complete CHECK ((texts ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
programme programme_code_key UNIQUE (code)
programme programme_dates_ordered CHECK ((starts_on <= ends_on))
programme programme_fund_known CHECK ((fund = ANY (ARRAY['erdf'::text, 'jtf'::text, 'esf-plus'::text, 'interreg'::text, 'national'::text, 'none'::text])))
programme programme_funding_line_complete CHECK ((funding_line ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
programme programme_label_complete CHECK ((label ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
programme programme_pkey PRIMARY KEY (id)
programme programme_region_fkey FOREIGN KEY (region_code) REFERENCES area(code)
programme_change programme_change_act_known CHECK ((act = ANY (ARRAY['created'::text, 'changed'::text, 'archived'::text])))
programme_change programme_change_kind_known CHECK ((kind = ANY (ARRAY['enterprise'::text, 'contact'::text, 'enrolment'::text, 'network'::text, 'network-member'::text, 'experiment'::text, 'observation'::text, 'decision'::text])))
programme_change programme_change_pkey PRIMARY KEY (programme_id, xid, nth)
programme_contact programme_contact_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
programme_contact programme_contact_pkey PRIMARY KEY (id)
programme_contact programme_contact_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
programme_enterprise programme_enterprise_enterprise_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id)
programme_enterprise programme_enterprise_pkey PRIMARY KEY (programme_id, enterprise_id)
programme_enterprise programme_enterprise_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
programme_objective programme_objective_label_complete CHECK ((label ?& ARRAY['fi'::text, 'sv'::text, 'en'::text]))
programme_objective programme_objective_not_its_own_parent CHECK ((parent_id <> objective_id))
programme_objective programme_objective_pkey PRIMARY KEY (id)
programme_objective programme_objective_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
programme_partner programme_partner_amount_not_negative CHECK ((amount_cents >= 0))
programme_partner programme_partner_decision_of_funder CHECK (((role = 'funder'::text) OR ((decision_number IS NULL) AND (decided_on IS NULL))))
programme_partner programme_partner_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
programme_partner programme_partner_pkey PRIMARY KEY (id)
programme_partner programme_partner_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
programme_partner programme_partner_role_known CHECK ((role = ANY (ARRAY['lead'::text, 'partner'::text, 'funder'::text])))
programme_partner programme_partner_share_of_whole CHECK ((((share >= (0)::numeric) AND (share <= (1)::numeric)) AND (share = round(share, 4))))
programme_partner programme_partner_share_or_amount CHECK (((share IS NULL) OR (amount_cents IS NULL)))
programme_version programme_version_pkey PRIMARY KEY (id)
programme_version programme_version_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
prospect prospect_dropped_whole CHECK ((num_nonnulls(dropped_at, dropped_by, dropped_reason) = ANY (ARRAY[0, 3])))
prospect prospect_industry_whole CHECK ((num_nonnulls(industry_code, industry_code_set) = ANY (ARRAY[0, 2])))
prospect prospect_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
prospect prospect_pkey PRIMARY KEY (programme_id, id)
prospect prospect_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
prospect prospect_source_known CHECK ((source = ANY (ARRAY['prh-ytj'::text, 'demo-register'::text, 'verso'::text])))
prospect_contact prospect_contact_again CHECK (((outcome = 'not-now'::text) = (ask_again_on IS NOT NULL)))
prospect_contact prospect_contact_outcome_known CHECK ((outcome = ANY (ARRAY['no-answer'::text, 'interested'::text, 'not-now'::text, 'declined'::text])))
prospect_contact prospect_contact_pkey PRIMARY KEY (programme_id, id)
prospect_contact prospect_contact_prospect_fkey FOREIGN KEY (programme_id, prospect_id) REFERENCES prospect(programme_id, id)
prospect_contact prospect_contact_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
prospect_contact prospect_contact_way_known CHECK ((way = ANY (ARRAY['call'::text, 'mail'::text, 'visit'::text, 'event'::text])))
queue_depth queue_depth_jobs_counted CHECK ((jobs >= 0))
queue_depth queue_depth_pkey PRIMARY KEY (queue, state)
queue_depth queue_depth_queue_known CHECK ((queue = ANY (ARRAY['mail'::text, 'default'::text, 'heavy'::text, 'calls'::text])))
queue_depth queue_depth_state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'active'::text, 'delayed'::text, 'failed'::text])))
recovery_code recovery_code_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
recovery_code recovery_code_pkey PRIMARY KEY (person_id, code_hash)
register_answer register_answer_pkey PRIMARY KEY (business_id, source)
register_answer register_answer_source_known CHECK ((source = ANY (ARRAY['prh-ytj'::text, 'demo-register'::text])))
related_enterprise related_enterprise_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
related_enterprise related_enterprise_known UNIQUE (programme_id, enterprise_id, business_id)
related_enterprise related_enterprise_of_enterprise UNIQUE (programme_id, enterprise_id, id)
related_enterprise related_enterprise_pkey PRIMARY KEY (programme_id, id)
related_figure related_figure_any_given CHECK ((num_nonnulls(persons, turnover_cents, balance_total_cents) > 0))
related_figure related_figure_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
related_figure related_figure_not_negative CHECK (((turnover_cents >= 0) AND (balance_total_cents >= 0)))
related_figure related_figure_other_id_fkey FOREIGN KEY (programme_id, enterprise_id, other_id) REFERENCES related_enterprise(programme_id, enterprise_id, id) DEFERRABLE
related_figure related_figure_persons_range CHECK (((persons >= (0)::numeric) AND (persons <= (1000000)::numeric)))
related_figure related_figure_pkey PRIMARY KEY (programme_id, id)
related_figure related_figure_source_known CHECK ((source = ANY (ARRAY['firm'::text, 'register'::text, 'accounts'::text])))
reminder reminder_experiment_fkey FOREIGN KEY (programme_id, experiment_id) REFERENCES experiment(programme_id, id)
reminder reminder_kind_known CHECK ((kind = 'time-box-past'::text))
reminder reminder_once UNIQUE (experiment_id, kind)
reminder reminder_pkey PRIMARY KEY (id)
research_commitment research_commitment_due_later CHECK ((due_on >= promised_on))
research_commitment research_commitment_ended_later CHECK ((ended_on >= promised_on))
research_commitment research_commitment_ended_whole CHECK ((num_nonnulls(outcome, ended_on, came_of, ended_at, ended_by) = ANY (ARRAY[0, 5])))
research_commitment research_commitment_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
research_commitment research_commitment_kind_known CHECK ((kind = ANY (ARRAY['test'::text, 'thesis'::text, 'project'::text])))
research_commitment research_commitment_outcome_known CHECK ((outcome = ANY (ARRAY['delivered'::text, 'given-up'::text])))
research_commitment research_commitment_partner_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES research_partner(programme_id, id)
research_commitment research_commitment_pkey PRIMARY KEY (programme_id, id)
research_commitment research_commitment_question_fkey FOREIGN KEY (programme_id, question_id) REFERENCES research_question(programme_id, id)
research_commitment research_commitment_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
research_partner research_partner_country_code CHECK ((country ~ '^[A-Z]{2}$'::text))
research_partner research_partner_kind_known CHECK ((kind = ANY (ARRAY['university'::text, 'applied-sciences'::text, 'institute'::text, 'vocational'::text, 'company'::text, 'other'::text])))
research_partner research_partner_pkey PRIMARY KEY (programme_id, id)
research_partner research_partner_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
research_partner research_partner_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
research_question research_question_closed_whole CHECK ((num_nonnulls(closed_at, closed_by, closed_reason) = ANY (ARRAY[0, 3])))
research_question research_question_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
research_question research_question_partner_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES research_partner(programme_id, id)
research_question research_question_pkey PRIMARY KEY (programme_id, id)
research_question research_question_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
research_reply research_reply_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
research_reply research_reply_partner_fkey FOREIGN KEY (programme_id, partner_id) REFERENCES research_partner(programme_id, id)
research_reply research_reply_partner_speaks CHECK (((said_by = 'partner'::text) = (partner_id IS NOT NULL)))
research_reply research_reply_pkey PRIMARY KEY (programme_id, id)
research_reply research_reply_question_fkey FOREIGN KEY (programme_id, question_id) REFERENCES research_question(programme_id, id)
research_reply research_reply_said_by_known CHECK ((said_by = ANY (ARRAY['firm'::text, 'staff'::text, 'partner'::text])))
retention_rule retention_rule_kind_known CHECK ((kind = ANY (ARRAY['contacts'::text, 'notes'::text, 'people'::text, 'mails'::text, 'records'::text])))
retention_rule retention_rule_months CHECK (((months >= 1) AND (months <= 240)))
retention_rule retention_rule_pkey PRIMARY KEY (id)
retention_rule retention_rule_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
retention_run retention_run_pkey PRIMARY KEY (id)
retention_run retention_run_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
role_grant role_grant_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
role_grant role_grant_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
role_grant role_grant_network_key UNIQUE (programme_id, network_id, id)
role_grant role_grant_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
role_grant role_grant_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
role_grant role_grant_pkey PRIMARY KEY (id)
role_grant role_grant_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
role_grant role_grant_role_known CHECK ((role = ANY (ARRAY['administrator'::text, 'manager'::text, 'advisor'::text, 'funder'::text, 'entrepreneur'::text, 'coordinator'::text])))
role_grant role_grant_scope CHECK ((((network_id IS NULL) AND (((role = 'administrator'::text) AND (programme_id IS NULL) AND (enterprise_id IS NULL)) OR ((role = ANY (ARRAY['manager'::text, 'advisor'::text, 'funder'::text])) AND (programme_id IS NOT NULL) AND (enterprise_id IS NULL)) OR ((role = 'entrepreneur'::text) AND (programme_id IS NOT NULL) AND (enterprise_id IS NOT NULL)))) OR ((role = 'coordinator'::text) AND (programme_id IS NOT NULL) AND (enterprise_id IS NULL) AND (network_id IS NOT NULL))))
saved_filter saved_filter_municipality_fkey FOREIGN KEY (municipality_code) REFERENCES area(code)
saved_filter saved_filter_narrows CHECK ((without_network OR mine OR (num_nonnulls(search, stage, municipality_code, network_id) > 0)))
saved_filter saved_filter_network_fkey FOREIGN KEY (programme_id, network_id) REFERENCES network(programme_id, id)
saved_filter saved_filter_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
saved_filter saved_filter_pkey PRIMARY KEY (programme_id, id)
saved_filter saved_filter_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
saved_filter saved_filter_stage_known CHECK ((stage = ANY (ARRAY['applied'::text, 'eligible'::text, 'agreed'::text, 'active'::text, 'completed'::text, 'withdrawn'::text])))
schedule_run schedule_run_outcome_known CHECK ((outcome = ANY (ARRAY['done'::text, 'failed'::text])))
schedule_run schedule_run_pkey PRIMARY KEY (job)
self_assessment self_assessment_answered_by_known CHECK ((answered_by = ANY (ARRAY['firm'::text, 'advisor'::text])))
self_assessment self_assessment_answers_by_item CHECK ((jsonb_typeof(answers) = 'object'::text))
self_assessment self_assessment_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
self_assessment self_assessment_instrument_known CHECK ((instrument = ANY (ARRAY['digital-maturity'::text, 'growth-management'::text, 'network-capability'::text])))
self_assessment self_assessment_pkey PRIMARY KEY (programme_id, id)
self_assessment self_assessment_round_known CHECK ((round = ANY (ARRAY['start'::text, 'middle'::text, 'end'::text])))
self_assessment self_assessment_scores_by_dimension CHECK ((jsonb_typeof(scores) = 'object'::text))
self_assessment self_assessment_version_positive CHECK ((version > 0))
self_assessment_sheet self_assessment_sheet_answers_by_item CHECK ((jsonb_typeof(answers) = 'object'::text))
self_assessment_sheet self_assessment_sheet_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
self_assessment_sheet self_assessment_sheet_instrument_known CHECK ((instrument = ANY (ARRAY['digital-maturity'::text, 'growth-management'::text, 'network-capability'::text])))
self_assessment_sheet self_assessment_sheet_pkey PRIMARY KEY (programme_id, id)
self_assessment_sheet self_assessment_sheet_round_known CHECK ((round = ANY (ARRAY['start'::text, 'middle'::text, 'end'::text])))
self_assessment_sheet self_assessment_sheet_version_positive CHECK ((version > 0))
session session_id_key UNIQUE (id)
session session_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
session session_pkey PRIMARY KEY (id_hash)
shared_challenge shared_challenge_kind_known CHECK ((kind = ANY (ARRAY['distance'::text, 'transport'::text, 'broadband'::text, 'recruiting'::text, 'succession'::text, 'services'::text, 'other'::text])))
shared_challenge shared_challenge_pkey PRIMARY KEY (programme_id, id)
shared_challenge shared_challenge_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
shared_challenge_act shared_challenge_act_handed_to_whom CHECK (((handed_to IS NOT NULL) = (act = 'handed-over'::text)))
shared_challenge_act shared_challenge_act_known CHECK ((act = ANY (ARRAY['worked-on'::text, 'handed-over'::text, 'solved'::text, 'set-aside'::text, 'reopened'::text])))
shared_challenge_act shared_challenge_act_pkey PRIMARY KEY (programme_id, id)
shared_challenge_act shared_challenge_act_shared_fkey FOREIGN KEY (programme_id, shared_id) REFERENCES shared_challenge(programme_id, id)
shared_challenge_act shared_challenge_act_taken_back_whole CHECK ((num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) = ANY (ARRAY[0, 3])))
sign_in_request sign_in_request_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
sign_in_request sign_in_request_pkey PRIMARY KEY (id)
start_interview start_interview_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
start_interview start_interview_pkey PRIMARY KEY (programme_id, id)
start_interview start_interview_says_something CHECK ((num_nonnulls(business, strengths, obstacles, ahead, means, hopes) > 0))
support_given support_given_aid_under_regulation CHECK (((aid_cents IS NULL) = (regulation IS NULL)))
support_given support_given_amounts_positive CHECK (((hours > (0)::numeric) AND (aid_cents > 0)))
support_given support_given_annulled_whole CHECK ((num_nonnulls(annulled_at, annulled_by, annul_reason) = ANY (ARRAY[0, 3])))
support_given support_given_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
support_given support_given_entry_of_aid CHECK (((register_entered_on IS NULL) OR ((aid_cents IS NOT NULL) AND (register_entered_on >= given_on))))
support_given support_given_kind_known CHECK ((kind = ANY (ARRAY['advice'::text, 'training'::text, 'expert'::text, 'voucher'::text, 'grant'::text, 'other'::text])))
support_given support_given_pkey PRIMARY KEY (programme_id, id)
support_given support_given_regulation_known CHECK ((regulation = ANY (ARRAY['general'::text, 'sgei'::text, 'agriculture'::text])))
totp totp_person_fkey FOREIGN KEY (person_id) REFERENCES person(id)
totp totp_pkey PRIMARY KEY (person_id)
totp totp_step_once_confirmed CHECK (((confirmed_at IS NULL) = (last_step IS NULL)))
touchpoint touchpoint_corrects_fkey FOREIGN KEY (programme_id, corrects_id) REFERENCES touchpoint(programme_id, id)
touchpoint touchpoint_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
touchpoint touchpoint_kind_known CHECK ((kind = ANY (ARRAY['call'::text, 'visit'::text, 'meeting'::text, 'mail'::text, 'note'::text])))
touchpoint touchpoint_pkey PRIMARY KEY (id)
touchpoint touchpoint_programme_key UNIQUE (programme_id, id)
touchpoint_note touchpoint_note_pkey PRIMARY KEY (programme_id, touchpoint_id)
touchpoint_note touchpoint_note_touchpoint_fkey FOREIGN KEY (programme_id, touchpoint_id) REFERENCES touchpoint(programme_id, id)
training_completion training_completion_annulled_whole CHECK ((num_nonnulls(annulled_at, annulled_by, annul_reason) = ANY (ARRAY[0, 3])))
training_completion training_completion_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
training_completion training_completion_hours_positive CHECK ((hours > (0)::numeric))
training_completion training_completion_of_enterprise UNIQUE (programme_id, enterprise_id, id)
training_completion training_completion_pkey PRIMARY KEY (programme_id, id)
training_completion training_completion_skill_known CHECK ((skill = ANY (ARRAY['technical'::text, 'management'::text, 'entrepreneurship'::text, 'green'::text, 'other'::text])))
training_plan_item training_plan_item_by_known CHECK ((marked_by = ANY (ARRAY['firm'::text, 'advisor'::text])))
training_plan_item training_plan_item_completion_fkey FOREIGN KEY (programme_id, enterprise_id, completion_id) REFERENCES training_completion(programme_id, enterprise_id, id) DEFERRABLE
training_plan_item training_plan_item_completion_of_planned CHECK (((completion_id IS NULL) OR (state = 'planned'::text)))
training_plan_item training_plan_item_contact_fkey FOREIGN KEY (programme_id, enterprise_id, contact_id) REFERENCES contact(programme_id, enterprise_id, id) DEFERRABLE
training_plan_item training_plan_item_course_fkey FOREIGN KEY (programme_id, course_id) REFERENCES course(programme_id, id)
training_plan_item training_plan_item_dropped_with_reason CHECK (((state <> 'dropped'::text) OR (reason IS NOT NULL)))
training_plan_item training_plan_item_pkey PRIMARY KEY (programme_id, id)
training_plan_item training_plan_item_reason_fits CHECK (((reason IS NULL) OR (state = ANY (ARRAY['declined'::text, 'dropped'::text]))))
training_plan_item training_plan_item_settled_with_day CHECK (((state = ANY (ARRAY['suggested'::text, 'planned'::text])) = (settled_on IS NULL)))
training_plan_item training_plan_item_skill_known CHECK ((skill = ANY (ARRAY['technical'::text, 'management'::text, 'entrepreneurship'::text, 'green'::text, 'other'::text])))
training_plan_item training_plan_item_state_known CHECK ((state = ANY (ARRAY['suggested'::text, 'planned'::text, 'done'::text, 'declined'::text, 'dropped'::text])))
training_plan_item training_plan_item_suggested_by_advisor CHECK (((state <> ALL (ARRAY['suggested'::text, 'declined'::text])) OR (marked_by = 'advisor'::text)))
training_plan_item training_plan_item_version_positive CHECK ((version > 0))
typeorm_migration PK_eb2625d037e623328fc0f0a9d16 PRIMARY KEY (id)
webhook webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id)
webhook webhook_off_reason_given CHECK (((off_since IS NULL) = (off_reason IS NULL)))
webhook webhook_off_reason_known CHECK ((off_reason = ANY (ARRAY['manual'::text, 'failing'::text, 'gone'::text])))
webhook webhook_pkey PRIMARY KEY (id)
webhook webhook_programme_fkey FOREIGN KEY (programme_id) REFERENCES programme(id)
webhook webhook_programme_key UNIQUE (programme_id, id)
webhook_delivery webhook_delivery_once UNIQUE (webhook_id, event, subject_id)
webhook_delivery webhook_delivery_pkey PRIMARY KEY (id)
webhook_delivery webhook_delivery_state_known CHECK ((state = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text, 'skipped'::text])))
webhook_delivery webhook_delivery_webhook_fkey FOREIGN KEY (programme_id, webhook_id) REFERENCES webhook(programme_id, id)
worker_process worker_process_pkey PRIMARY KEY (id)
worklist_line worklist_line_advisor_fkey FOREIGN KEY (advisor_id) REFERENCES person(id)
worklist_line worklist_line_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id) ON DELETE CASCADE
worklist_line worklist_line_pkey PRIMARY KEY (programme_id, enterprise_id, rule)
worklist_line worklist_line_rule_known CHECK ((rule = ANY (ARRAY['no-contact'::text, 'firm-without-group'::text, 'invitation-missing'::text, 'figures-missing'::text])))
worklist_mark worklist_mark_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id) ON DELETE CASCADE
worklist_mark worklist_mark_pkey PRIMARY KEY (id)
yearly_figure yearly_figure_any_given CHECK ((num_nonnulls(persons, turnover_cents, balance_total_cents, value_added_cents, exports_cents, rdi_cents) > 0))
yearly_figure yearly_figure_enterprise_fkey FOREIGN KEY (programme_id, enterprise_id) REFERENCES programme_enterprise(programme_id, enterprise_id)
yearly_figure yearly_figure_not_negative CHECK (((turnover_cents >= 0) AND (balance_total_cents >= 0) AND (exports_cents >= 0) AND (rdi_cents >= 0)))
yearly_figure yearly_figure_persons_range CHECK (((persons >= (0)::numeric) AND (persons <= (1000000)::numeric)))
yearly_figure yearly_figure_pkey PRIMARY KEY (programme_id, id)
yearly_figure yearly_figure_source_known CHECK ((source = ANY (ARRAY['import'::text, 'staff'::text, 'firm'::text])))
verso.applied applied_pkey PRIMARY KEY (name)

-- Indexes
CREATE UNIQUE INDEX access_token_hash_key ON public.access_token USING btree (token_hash)
CREATE INDEX access_token_person ON public.access_token USING btree (person_id, created_at)
CREATE UNIQUE INDEX access_token_pkey ON public.access_token USING btree (id)
CREATE INDEX accessibility_feedback_open ON public.accessibility_feedback USING btree (due_on, id) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX accessibility_feedback_pkey ON public.accessibility_feedback USING btree (id)
CREATE INDEX area_parent ON public.area USING btree (parent_code)
CREATE UNIQUE INDEX area_pkey ON public.area USING btree (code)
CREATE UNIQUE INDEX attempt_count_pkey ON public.attempt_count USING btree (key, window_at)
CREATE INDEX audit_check_at ON public.audit_check USING btree (checked_at DESC, id)
CREATE UNIQUE INDEX audit_check_pkey ON public.audit_check USING btree (id)
CREATE INDEX audit_event_action ON public.audit_event USING btree (action, at DESC, id)
CREATE INDEX audit_event_at ON public.audit_event USING btree (at DESC, id)
CREATE INDEX audit_event_person ON public.audit_event USING btree (person_id, at DESC, id)
CREATE UNIQUE INDEX audit_event_pkey ON public.audit_event USING btree (id)
CREATE INDEX audit_event_subject ON public.audit_event USING btree (subject_kind, subject_id, at)
CREATE INDEX audit_event_unsealed ON public.audit_event USING btree (xid, id) WHERE (sealed_as IS NULL)
CREATE UNIQUE INDEX audit_seal_event_key ON public.audit_seal USING btree (event_id)
CREATE UNIQUE INDEX audit_seal_pkey ON public.audit_seal USING btree (number)
CREATE INDEX backup_run_ended ON public.backup_run USING btree (ended_at DESC)
CREATE UNIQUE INDEX backup_run_pkey ON public.backup_run USING btree (id)
CREATE UNIQUE INDEX calendar_feed_hash_key ON public.calendar_feed USING btree (token_hash)
CREATE UNIQUE INDEX calendar_feed_once ON public.calendar_feed USING btree (person_id, programme_id, network_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX calendar_feed_pkey ON public.calendar_feed USING btree (id)
CREATE INDEX challenge_days ON public.challenge USING btree (programme_id, raised_on, id)
CREATE UNIQUE INDEX challenge_of_firm ON public.challenge USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX challenge_pkey ON public.challenge USING btree (programme_id, id)
CREATE INDEX coaching_note_network ON public.coaching_note USING btree (programme_id, network_id, met_on)
CREATE UNIQUE INDEX coaching_note_pkey ON public.coaching_note USING btree (programme_id, id)
CREATE INDEX consent_event_latest ON public.consent_event USING btree (programme_id, enterprise_id, purpose, contact_id, told_on, recorded_at, id)
CREATE UNIQUE INDEX consent_event_pkey ON public.consent_event USING btree (programme_id, id)
CREATE UNIQUE INDEX consortium_name ON public.consortium USING btree (programme_id, lower(name))
CREATE UNIQUE INDEX consortium_pkey ON public.consortium USING btree (programme_id, id)
CREATE INDEX consortium_member_consortium ON public.consortium_member USING btree (programme_id, consortium_id)
CREATE INDEX consortium_member_enterprise ON public.consortium_member USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX consortium_member_lead ON public.consortium_member USING btree (programme_id, consortium_id) WHERE (is_lead AND (until_on IS NULL))
CREATE UNIQUE INDEX consortium_member_pkey ON public.consortium_member USING btree (programme_id, id)
CREATE INDEX consortium_step_consortium ON public.consortium_step USING btree (programme_id, consortium_id, happened_on)
CREATE UNIQUE INDEX consortium_step_pkey ON public.consortium_step USING btree (programme_id, id)
CREATE INDEX contact_enterprise ON public.contact USING btree (programme_id, enterprise_id) WHERE (archived_at IS NULL)
CREATE UNIQUE INDEX contact_enterprise_key ON public.contact USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX contact_pkey ON public.contact USING btree (id)
CREATE INDEX contact_recorded ON public.contact USING btree (programme_id, recorded_at, id) WHERE (archived_at IS NULL)
CREATE UNIQUE INDEX coordinator_pkey ON public.coordinator USING btree (id)
CREATE INDEX course_days ON public.course USING btree (programme_id, starts_on, id)
CREATE UNIQUE INDEX course_pkey ON public.course USING btree (programme_id, id)
CREATE INDEX course_change_course ON public.course_change USING btree (programme_id, course_id, recorded_at)
CREATE UNIQUE INDEX course_change_pkey ON public.course_change USING btree (programme_id, id)
CREATE INDEX course_sign_up_enterprise ON public.course_sign_up USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX course_sign_up_once ON public.course_sign_up USING btree (programme_id, course_id, contact_id) WHERE (withdrawn_at IS NULL)
CREATE INDEX course_sign_up_order ON public.course_sign_up USING btree (programme_id, course_id, nth)
CREATE UNIQUE INDEX course_sign_up_pkey ON public.course_sign_up USING btree (programme_id, id)
CREATE UNIQUE INDEX credential_pkey ON public.credential USING btree (person_id)
CREATE UNIQUE INDEX de_minimis_check_of_enterprise ON public.de_minimis_check USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX de_minimis_check_pkey ON public.de_minimis_check USING btree (programme_id, id)
CREATE UNIQUE INDEX de_minimis_declaration_of_enterprise ON public.de_minimis_declaration USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX de_minimis_declaration_pkey ON public.de_minimis_declaration USING btree (programme_id, id)
CREATE INDEX de_minimis_reported_aid_enterprise ON public.de_minimis_reported_aid USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX de_minimis_reported_aid_pkey ON public.de_minimis_reported_aid USING btree (programme_id, id)
CREATE INDEX eligibility_decision_enterprise ON public.eligibility_decision USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX eligibility_decision_once ON public.eligibility_decision USING btree (programme_id, enrolment_id)
CREATE UNIQUE INDEX eligibility_decision_pkey ON public.eligibility_decision USING btree (id)
CREATE UNIQUE INDEX eligibility_declaration_current ON public.eligibility_declaration USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX eligibility_declaration_pkey ON public.eligibility_declaration USING btree (id)
CREATE INDEX enrolment_by_advisor ON public.enrolment USING btree (programme_id, advisor_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE INDEX enrolment_by_date ON public.enrolment USING btree (programme_id, enrolled_on, enterprise_id) WHERE (superseded_at IS NULL)
CREATE INDEX enrolment_by_stage ON public.enrolment USING btree (programme_id, stage, enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enrolment_current ON public.enrolment USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE INDEX enrolment_enterprise ON public.enrolment USING btree (programme_id, enterprise_id, created_at DESC)
CREATE UNIQUE INDEX enrolment_open ON public.enrolment USING btree (programme_id, enterprise_id) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX enrolment_pkey ON public.enrolment USING btree (id)
CREATE UNIQUE INDEX enrolment_programme_key ON public.enrolment USING btree (programme_id, id)
CREATE INDEX enrolment_agreement_enterprise ON public.enrolment_agreement USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX enrolment_agreement_once ON public.enrolment_agreement USING btree (programme_id, enrolment_id)
CREATE UNIQUE INDEX enrolment_agreement_pkey ON public.enrolment_agreement USING btree (id)
CREATE INDEX enrolment_handover_enrolment ON public.enrolment_handover USING btree (programme_id, enrolment_id, recorded_at)
CREATE INDEX enrolment_handover_enterprise ON public.enrolment_handover USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX enrolment_handover_pkey ON public.enrolment_handover USING btree (id)
CREATE UNIQUE INDEX enrolment_terms_current ON public.enrolment_terms USING btree (programme_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enrolment_terms_pkey ON public.enrolment_terms USING btree (id)
CREATE INDEX enrolment_transition_enrolment ON public.enrolment_transition USING btree (programme_id, enrolment_id, recorded_at)
CREATE INDEX enrolment_transition_enterprise ON public.enrolment_transition USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX enrolment_transition_pkey ON public.enrolment_transition USING btree (id)
CREATE UNIQUE INDEX enterprise_business_id_key ON public.enterprise USING btree (business_id)
CREATE UNIQUE INDEX enterprise_pkey ON public.enterprise USING btree (id)
CREATE UNIQUE INDEX enterprise_distinction_pkey ON public.enterprise_distinction USING btree (programme_id, id)
CREATE UNIQUE INDEX enterprise_distinction_standing ON public.enterprise_distinction USING btree (programme_id, first_id, second_id) WHERE (withdrawn_at IS NULL)
CREATE INDEX enterprise_merge_kept ON public.enterprise_merge USING btree (programme_id, kept_id)
CREATE UNIQUE INDEX enterprise_merge_pkey ON public.enterprise_merge USING btree (programme_id, id)
CREATE UNIQUE INDEX enterprise_merge_standing ON public.enterprise_merge USING btree (programme_id, merged_id) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX enterprise_merge_row_pkey ON public.enterprise_merge_row USING btree (programme_id, merge_id, nth)
CREATE UNIQUE INDEX enterprise_own_number_current ON public.enterprise_own_number USING btree (programme_id, own_number) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enterprise_own_number_of_enterprise ON public.enterprise_own_number USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enterprise_own_number_pkey ON public.enterprise_own_number USING btree (programme_id, id)
CREATE INDEX enterprise_profile_by_industry ON public.enterprise_profile USING btree (programme_id, industry_code COLLATE "C") WHERE (superseded_at IS NULL)
CREATE INDEX enterprise_profile_by_municipality ON public.enterprise_profile USING btree (programme_id, (
CASE
    WHEN (municipality_code IS NULL) THEN '999'::text
    ELSE municipality_code
END), name COLLATE "fi-x-icu", enterprise_id) WHERE (superseded_at IS NULL)
CREATE INDEX enterprise_profile_by_name ON public.enterprise_profile USING btree (programme_id, name COLLATE "fi-x-icu", enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enterprise_profile_current ON public.enterprise_profile USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE INDEX enterprise_profile_name_trigram ON public.enterprise_profile USING gin (name gin_trgm_ops) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enterprise_profile_pkey ON public.enterprise_profile USING btree (id)
CREATE UNIQUE INDEX enterprise_register_fact_current ON public.enterprise_register_fact USING btree (enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX enterprise_register_fact_pkey ON public.enterprise_register_fact USING btree (id)
CREATE INDEX erasure_request_enterprise ON public.erasure_request USING btree (enterprise_id, programme_id)
CREATE UNIQUE INDEX erasure_request_open ON public.erasure_request USING btree (person_id, programme_id, enterprise_id) NULLS NOT DISTINCT WHERE (state = 'open'::text)
CREATE UNIQUE INDEX erasure_request_pkey ON public.erasure_request USING btree (id)
CREATE INDEX experiment_board ON public.experiment USING btree (programme_id, stage, updated_at DESC, id DESC)
CREATE INDEX experiment_enterprise ON public.experiment USING btree (programme_id, enterprise_id, created_at DESC)
CREATE INDEX experiment_past_time_box ON public.experiment USING btree (programme_id, ends_on, enterprise_id, id) WHERE (stage = 'running'::text)
CREATE UNIQUE INDEX experiment_pkey ON public.experiment USING btree (id)
CREATE UNIQUE INDEX experiment_programme_key ON public.experiment USING btree (programme_id, id)
CREATE INDEX experiment_recent ON public.experiment USING btree (programme_id, updated_at DESC, id DESC)
CREATE INDEX experiment_time_box ON public.experiment USING btree (ends_on) WHERE (stage = 'running'::text)
CREATE UNIQUE INDEX experiment_decision_current ON public.experiment_decision USING btree (programme_id, experiment_id) WHERE (superseded_at IS NULL)
CREATE INDEX experiment_decision_enterprise ON public.experiment_decision USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX experiment_decision_pkey ON public.experiment_decision USING btree (id)
CREATE INDEX experiment_transition_enterprise ON public.experiment_transition USING btree (programme_id, enterprise_id)
CREATE INDEX experiment_transition_experiment ON public.experiment_transition USING btree (programme_id, experiment_id, recorded_at)
CREATE UNIQUE INDEX experiment_transition_pkey ON public.experiment_transition USING btree (id)
CREATE INDEX export_file_expiring ON public.export_file USING btree (expires_at)
CREATE INDEX export_file_own ON public.export_file USING btree (person_id, created_at DESC)
CREATE UNIQUE INDEX export_file_pkey ON public.export_file USING btree (id)
CREATE INDEX export_step_enterprise ON public.export_step USING btree (programme_id, enterprise_id, country, happened_on)
CREATE UNIQUE INDEX export_step_pkey ON public.export_step USING btree (programme_id, id)
CREATE UNIQUE INDEX export_step_standing ON public.export_step USING btree (programme_id, enterprise_id, country, stage) WHERE ((taken_back_at IS NULL) AND (stage <> 'repeat'::text))
CREATE INDEX first_order_enterprise ON public.first_order USING btree (programme_id, enterprise_id, ordered_on)
CREATE UNIQUE INDEX first_order_pkey ON public.first_order USING btree (programme_id, id)
CREATE UNIQUE INDEX forum_firm_pkey ON public.forum_firm USING btree (programme_id, id)
CREATE INDEX forum_firm_visit ON public.forum_firm USING btree (programme_id, visit_id)
CREATE UNIQUE INDEX forum_reading_current ON public.forum_reading USING btree (programme_id, visit_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX forum_reading_pkey ON public.forum_reading USING btree (programme_id, id)
CREATE INDEX forum_visit_days ON public.forum_visit USING btree (programme_id, starts_on, id)
CREATE UNIQUE INDEX forum_visit_pkey ON public.forum_visit USING btree (programme_id, id)
CREATE UNIQUE INDEX gathered_challenge_once ON public.gathered_challenge USING btree (programme_id, challenge_id) WHERE (released_at IS NULL)
CREATE UNIQUE INDEX gathered_challenge_pkey ON public.gathered_challenge USING btree (programme_id, id)
CREATE INDEX gathered_challenge_shared ON public.gathered_challenge USING btree (programme_id, shared_id)
CREATE INDEX gathering_days ON public.gathering USING btree (programme_id, starts_on, id)
CREATE UNIQUE INDEX gathering_pkey ON public.gathering USING btree (programme_id, id)
CREATE UNIQUE INDEX gathering_seat_pkey ON public.gathering_seat USING btree (programme_id, seating_id, round, sign_up_id)
CREATE INDEX gathering_seat_sign_up ON public.gathering_seat USING btree (programme_id, sign_up_id)
CREATE UNIQUE INDEX gathering_seating_current ON public.gathering_seating USING btree (programme_id, gathering_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX gathering_seating_gathering_key ON public.gathering_seating USING btree (programme_id, gathering_id, id)
CREATE UNIQUE INDEX gathering_seating_pkey ON public.gathering_seating USING btree (programme_id, id)
CREATE INDEX gathering_sign_up_enterprise ON public.gathering_sign_up USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX gathering_sign_up_gathering_key ON public.gathering_sign_up USING btree (programme_id, gathering_id, id)
CREATE UNIQUE INDEX gathering_sign_up_once ON public.gathering_sign_up USING btree (programme_id, gathering_id, contact_id) WHERE (withdrawn_at IS NULL)
CREATE INDEX gathering_sign_up_order ON public.gathering_sign_up USING btree (programme_id, gathering_id, nth)
CREATE UNIQUE INDEX gathering_sign_up_pkey ON public.gathering_sign_up USING btree (programme_id, id)
CREATE INDEX group_link_began ON public.group_link USING btree (programme_id, began_on DESC, id DESC)
CREATE UNIQUE INDEX group_link_pkey ON public.group_link USING btree (programme_id, id)
CREATE UNIQUE INDEX group_link_outcome_corrected_once ON public.group_link_outcome USING btree (programme_id, corrects_id) WHERE (corrects_id IS NOT NULL)
CREATE INDEX group_link_outcome_link ON public.group_link_outcome USING btree (programme_id, link_id, came_on)
CREATE UNIQUE INDEX group_link_outcome_of_link ON public.group_link_outcome USING btree (programme_id, link_id, id)
CREATE UNIQUE INDEX group_link_outcome_pkey ON public.group_link_outcome USING btree (programme_id, id)
CREATE UNIQUE INDEX growth_goal_of_enterprise ON public.growth_goal USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX growth_goal_pkey ON public.growth_goal USING btree (programme_id, id)
CREATE INDEX growth_mark_by_goal ON public.growth_mark USING btree (programme_id, enterprise_id, goal_id, recorded_at)
CREATE UNIQUE INDEX growth_mark_pkey ON public.growth_mark USING btree (programme_id, id)
CREATE UNIQUE INDEX growth_reading_current ON public.growth_reading USING btree (programme_id, goal_id, read_on) WHERE (superseded_at IS NULL)
CREATE INDEX growth_reading_enterprise ON public.growth_reading USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX growth_reading_pkey ON public.growth_reading USING btree (programme_id, id)
CREATE INDEX growth_step_by_goal ON public.growth_step USING btree (programme_id, enterprise_id, goal_id, due_on)
CREATE UNIQUE INDEX growth_step_of_goal ON public.growth_step USING btree (programme_id, enterprise_id, goal_id, id)
CREATE INDEX growth_step_open ON public.growth_step USING btree (programme_id, due_on) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX growth_step_pkey ON public.growth_step USING btree (programme_id, id)
CREATE INDEX host_proposal_network ON public.host_proposal USING btree (programme_id, network_id, recorded_at)
CREATE UNIQUE INDEX host_proposal_pkey ON public.host_proposal USING btree (id)
CREATE INDEX host_swap_network ON public.host_swap USING btree (programme_id, network_id, recorded_at)
CREATE UNIQUE INDEX host_swap_pkey ON public.host_swap USING btree (id)
CREATE INDEX host_turn_enterprise ON public.host_turn USING btree (programme_id, enterprise_id)
CREATE INDEX host_turn_network ON public.host_turn USING btree (programme_id, network_id, recorded_at)
CREATE UNIQUE INDEX host_turn_pkey ON public.host_turn USING btree (id)
CREATE INDEX import_batch_latest ON public.import_batch USING btree (programme_id, created_at DESC, id)
CREATE UNIQUE INDEX import_batch_pkey ON public.import_batch USING btree (programme_id, id)
CREATE UNIQUE INDEX import_mapping_header_key ON public.import_mapping USING btree (programme_id, header_key)
CREATE UNIQUE INDEX import_mapping_pkey ON public.import_mapping USING btree (programme_id, id)
CREATE UNIQUE INDEX import_row_pkey ON public.import_row USING btree (programme_id, import_id, line)
CREATE UNIQUE INDEX indicator_reading_current ON public.indicator_reading USING btree (programme_id, enterprise_id, indicator, read_on) WHERE (superseded_at IS NULL)
CREATE INDEX indicator_reading_history ON public.indicator_reading USING btree (programme_id, enterprise_id, indicator, read_on, recorded_at)
CREATE UNIQUE INDEX indicator_reading_pkey ON public.indicator_reading USING btree (programme_id, id)
CREATE UNIQUE INDEX industry_pkey ON public.industry USING btree (code_set, code)
CREATE UNIQUE INDEX information_given_once ON public.information_given USING btree (programme_id, enterprise_id, contact_id)
CREATE UNIQUE INDEX information_given_pkey ON public.information_given USING btree (id)
CREATE UNIQUE INDEX innovation_of_firm ON public.innovation USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX innovation_pkey ON public.innovation USING btree (programme_id, id)
CREATE INDEX innovation_step_innovation ON public.innovation_step USING btree (programme_id, enterprise_id, innovation_id, happened_on)
CREATE UNIQUE INDEX innovation_step_pkey ON public.innovation_step USING btree (programme_id, id)
CREATE UNIQUE INDEX innovation_step_standing ON public.innovation_step USING btree (programme_id, innovation_id, stage) WHERE ((taken_back_at IS NULL) AND (stage <> 'follow-up'::text))
CREATE INDEX invitation_enterprise ON public.invitation USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX invitation_pending ON public.invitation USING btree (programme_id, enterprise_id, person_id) WHERE ((accepted_at IS NULL) AND (revoked_at IS NULL))
CREATE INDEX invitation_person ON public.invitation USING btree (person_id)
CREATE UNIQUE INDEX invitation_pkey ON public.invitation USING btree (id)
CREATE INDEX job_failure_open ON public.job_failure USING btree (failed_at DESC, id) WHERE (retried_at IS NULL)
CREATE UNIQUE INDEX job_failure_pkey ON public.job_failure USING btree (id)
CREATE INDEX kept_answer_expiry ON public.kept_answer USING btree (expires_at)
CREATE UNIQUE INDEX kept_answer_pkey ON public.kept_answer USING btree (person_id, key_hash)
CREATE UNIQUE INDEX kpi_cell_key ON public.kpi_cell USING btree (programme_id, month, kpi, network_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX kpi_cell_pkey ON public.kpi_cell USING btree (id)
CREATE UNIQUE INDEX kpi_cell_programme_key ON public.kpi_cell USING btree (programme_id, id)
CREATE UNIQUE INDEX kpi_cell_enterprise_pkey ON public.kpi_cell_enterprise USING btree (cell_id, enterprise_id)
CREATE UNIQUE INDEX kpi_published_key ON public.kpi_published USING btree (programme_id, release_id, kpi, network_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX kpi_published_pkey ON public.kpi_published USING btree (id)
CREATE UNIQUE INDEX kpi_release_current ON public.kpi_release USING btree (programme_id, month) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX kpi_release_pkey ON public.kpi_release USING btree (id)
CREATE UNIQUE INDEX kpi_release_programme_key ON public.kpi_release USING btree (programme_id, id)
CREATE UNIQUE INDEX kpi_target_current ON public.kpi_target USING btree (programme_id, kpi, organisation_id) NULLS NOT DISTINCT WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX kpi_target_pkey ON public.kpi_target USING btree (id)
CREATE UNIQUE INDEX mail_message_message_id_key ON public.mail_message USING btree (message_id)
CREATE UNIQUE INDEX mail_message_pkey ON public.mail_message USING btree (id)
CREATE INDEX mail_message_programme ON public.mail_message USING btree (programme_id, created_at DESC, id)
CREATE INDEX mail_message_recent ON public.mail_message USING btree (created_at, state)
CREATE INDEX mail_message_sending ON public.mail_message USING btree (sending_at) WHERE (state = 'sending'::text)
CREATE INDEX mail_message_subject ON public.mail_message USING btree (programme_id, subject_id)
CREATE UNIQUE INDEX mail_message_swap ON public.mail_message USING btree (subject_id, kind, person_id) WHERE (subject_kind = 'host-swap'::text)
CREATE UNIQUE INDEX meeting_day ON public.meeting USING btree (programme_id, network_id, meets_on) WHERE (state <> 'cancelled'::text)
CREATE INDEX meeting_host ON public.meeting USING btree (programme_id, host_id)
CREATE UNIQUE INDEX meeting_network_key ON public.meeting USING btree (programme_id, network_id, id)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)
CREATE INDEX meeting_attendee_enterprise ON public.meeting_attendee USING btree (programme_id, enterprise_id)
CREATE INDEX meeting_attendee_meeting ON public.meeting_attendee USING btree (programme_id, meeting_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX meeting_attendee_pkey ON public.meeting_attendee USING btree (id)
CREATE INDEX meeting_invitation_contact ON public.meeting_invitation USING btree (programme_id, enterprise_id, contact_id)
CREATE UNIQUE INDEX meeting_invitation_once ON public.meeting_invitation USING btree (programme_id, meeting_id, contact_id)
CREATE UNIQUE INDEX meeting_invitation_pkey ON public.meeting_invitation USING btree (id)
CREATE INDEX meeting_invitation_waiting ON public.meeting_invitation USING btree (programme_id, network_id, meeting_id) WHERE (reminded_at IS NULL)
CREATE INDEX meeting_task_meeting ON public.meeting_task USING btree (programme_id, meeting_id)
CREATE INDEX meeting_task_open ON public.meeting_task USING btree (programme_id, due_on) WHERE (done_at IS NULL)
CREATE UNIQUE INDEX meeting_task_pkey ON public.meeting_task USING btree (id)
CREATE INDEX meeting_theme_network ON public.meeting_theme USING btree (programme_id, network_id) WHERE (archived_at IS NULL)
CREATE UNIQUE INDEX meeting_theme_network_key ON public.meeting_theme USING btree (programme_id, network_id, id)
CREATE UNIQUE INDEX meeting_theme_pkey ON public.meeting_theme USING btree (id)
CREATE UNIQUE INDEX municipality_seat_pkey ON public.municipality_seat USING btree (municipality_code)
CREATE UNIQUE INDEX network_name_key ON public.network USING btree (programme_id, lower(name)) WHERE (archived_at IS NULL)
CREATE UNIQUE INDEX network_pkey ON public.network USING btree (id)
CREATE UNIQUE INDEX network_programme_key ON public.network USING btree (programme_id, id)
CREATE INDEX network_agreement_enterprise ON public.network_agreement USING btree (programme_id, enterprise_id)
CREATE INDEX network_agreement_network ON public.network_agreement USING btree (programme_id, network_id, enterprise_id)
CREATE UNIQUE INDEX network_agreement_pkey ON public.network_agreement USING btree (programme_id, id)
CREATE UNIQUE INDEX network_charter_current ON public.network_charter USING btree (programme_id, network_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX network_charter_of_network ON public.network_charter USING btree (programme_id, network_id, id)
CREATE UNIQUE INDEX network_charter_pkey ON public.network_charter USING btree (programme_id, id)
CREATE UNIQUE INDEX network_member_current ON public.network_member USING btree (programme_id, network_id, enterprise_id) WHERE (left_on IS NULL)
CREATE INDEX network_member_enterprise ON public.network_member USING btree (programme_id, enterprise_id) WHERE (left_on IS NULL)
CREATE INDEX network_member_history ON public.network_member USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX network_member_pkey ON public.network_member USING btree (id)
CREATE INDEX network_supporter_network ON public.network_supporter USING btree (programme_id, network_id)
CREATE UNIQUE INDEX network_supporter_pkey ON public.network_supporter USING btree (programme_id, id)
CREATE UNIQUE INDEX network_upkeep_current ON public.network_upkeep USING btree (programme_id, network_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX network_upkeep_pkey ON public.network_upkeep USING btree (programme_id, id)
CREATE UNIQUE INDEX no_links_declaration_current ON public.no_links_declaration USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX no_links_declaration_pkey ON public.no_links_declaration USING btree (programme_id, id)
CREATE INDEX observation_experiment ON public.observation USING btree (programme_id, experiment_id, recorded_at)
CREATE UNIQUE INDEX observation_experiment_key ON public.observation USING btree (programme_id, experiment_id, id)
CREATE UNIQUE INDEX observation_pkey ON public.observation USING btree (id)
CREATE UNIQUE INDEX openid_grant_pkey ON public.openid_grant USING btree (grant_id)
CREATE INDEX openid_identity_person ON public.openid_identity USING btree (person_id)
CREATE UNIQUE INDEX openid_identity_pkey ON public.openid_identity USING btree (issuer, subject)
CREATE INDEX openid_notice_expiry ON public.openid_notice USING btree (expires_at)
CREATE UNIQUE INDEX openid_notice_pkey ON public.openid_notice USING btree (token_hash)
CREATE INDEX openid_request_expiry ON public.openid_request USING btree (expires_at)
CREATE UNIQUE INDEX openid_request_pkey ON public.openid_request USING btree (state_hash)
CREATE UNIQUE INDEX organisation_pkey ON public.organisation USING btree (id)
CREATE INDEX outbox_pending ON public.outbox USING btree (created_at, id) WHERE (relayed_at IS NULL)
CREATE UNIQUE INDEX outbox_pkey ON public.outbox USING btree (id)
CREATE INDEX outbox_under_way ON public.outbox USING btree (relayed_at) WHERE ((relayed_at IS NOT NULL) AND (finished_at IS NULL))
CREATE UNIQUE INDEX ownership_link_pkey ON public.ownership_link USING btree (programme_id, id)
CREATE INDEX ownership_link_standing ON public.ownership_link USING btree (programme_id, enterprise_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id)
CREATE UNIQUE INDEX person_identity_email_key ON public.person_identity USING btree (email)
CREATE UNIQUE INDEX person_identity_pkey ON public.person_identity USING btree (person_id)
CREATE UNIQUE INDEX practice_pkey ON public.practice USING btree (programme_id, id)
CREATE INDEX practice_recorded ON public.practice USING btree (programme_id, recorded_at DESC, id DESC)
CREATE UNIQUE INDEX practice_trial_current ON public.practice_trial USING btree (programme_id, practice_id, network_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX practice_trial_pkey ON public.practice_trial USING btree (programme_id, id)
CREATE UNIQUE INDEX privacy_notice_current ON public.privacy_notice USING btree (programme_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX privacy_notice_pkey ON public.privacy_notice USING btree (id)
CREATE UNIQUE INDEX programme_code_key ON public.programme USING btree (code)
CREATE UNIQUE INDEX programme_pkey ON public.programme USING btree (id)
CREATE INDEX programme_change_at ON public.programme_change USING btree (at)
CREATE UNIQUE INDEX programme_change_pkey ON public.programme_change USING btree (programme_id, xid, nth)
CREATE INDEX programme_contact_current ON public.programme_contact USING btree (programme_id, organisation_id) WHERE (archived_at IS NULL)
CREATE UNIQUE INDEX programme_contact_pkey ON public.programme_contact USING btree (id)
CREATE INDEX programme_enterprise_enterprise ON public.programme_enterprise USING btree (enterprise_id)
CREATE UNIQUE INDEX programme_enterprise_pkey ON public.programme_enterprise USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX programme_objective_current ON public.programme_objective USING btree (programme_id, objective_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX programme_objective_pkey ON public.programme_objective USING btree (id)
CREATE UNIQUE INDEX programme_partner_current ON public.programme_partner USING btree (programme_id, organisation_id, role) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX programme_partner_pkey ON public.programme_partner USING btree (id)
CREATE UNIQUE INDEX programme_version_pkey ON public.programme_version USING btree (id)
CREATE INDEX programme_version_recorded ON public.programme_version USING btree (programme_id, recorded_at)
CREATE INDEX prospect_business_id ON public.prospect USING btree (business_id)
CREATE INDEX prospect_by_day ON public.prospect USING btree (programme_id, recorded_at DESC, id DESC) WHERE (dropped_at IS NULL)
CREATE UNIQUE INDEX prospect_pkey ON public.prospect USING btree (programme_id, id)
CREATE UNIQUE INDEX prospect_standing ON public.prospect USING btree (programme_id, business_id) WHERE (dropped_at IS NULL)
CREATE INDEX prospect_contact_latest ON public.prospect_contact USING btree (programme_id, prospect_id, happened_on DESC, recorded_at DESC)
CREATE UNIQUE INDEX prospect_contact_pkey ON public.prospect_contact USING btree (programme_id, id)
CREATE UNIQUE INDEX queue_depth_pkey ON public.queue_depth USING btree (queue, state)
CREATE UNIQUE INDEX recovery_code_pkey ON public.recovery_code USING btree (person_id, code_hash)
CREATE UNIQUE INDEX register_answer_pkey ON public.register_answer USING btree (business_id, source)
CREATE UNIQUE INDEX related_enterprise_known ON public.related_enterprise USING btree (programme_id, enterprise_id, business_id)
CREATE UNIQUE INDEX related_enterprise_of_enterprise ON public.related_enterprise USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX related_enterprise_pkey ON public.related_enterprise USING btree (programme_id, id)
CREATE UNIQUE INDEX related_figure_current ON public.related_figure USING btree (programme_id, enterprise_id, other_id, fiscal_year_ends_on) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX related_figure_pkey ON public.related_figure USING btree (programme_id, id)
CREATE INDEX reminder_enterprise ON public.reminder USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX reminder_once ON public.reminder USING btree (experiment_id, kind)
CREATE UNIQUE INDEX reminder_pkey ON public.reminder USING btree (id)
CREATE INDEX research_commitment_enterprise ON public.research_commitment USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX research_commitment_pkey ON public.research_commitment USING btree (programme_id, id)
CREATE UNIQUE INDEX research_partner_name ON public.research_partner USING btree (programme_id, lower(name)) WHERE (taken_back_at IS NULL)
CREATE UNIQUE INDEX research_partner_pkey ON public.research_partner USING btree (programme_id, id)
CREATE INDEX research_question_enterprise ON public.research_question USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX research_question_pkey ON public.research_question USING btree (programme_id, id)
CREATE INDEX research_reply_enterprise ON public.research_reply USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX research_reply_pkey ON public.research_reply USING btree (programme_id, id)
CREATE INDEX research_reply_question ON public.research_reply USING btree (programme_id, question_id, recorded_at)
CREATE UNIQUE INDEX retention_rule_current ON public.retention_rule USING btree (programme_id, kind) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX retention_rule_pkey ON public.retention_rule USING btree (id)
CREATE INDEX retention_run_latest ON public.retention_run USING btree (programme_id, ran_at DESC)
CREATE UNIQUE INDEX retention_run_pkey ON public.retention_run USING btree (id)
CREATE UNIQUE INDEX role_grant_current ON public.role_grant USING btree (person_id, role, programme_id, enterprise_id, network_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL)
CREATE INDEX role_grant_enterprise ON public.role_grant USING btree (programme_id, enterprise_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX role_grant_network_key ON public.role_grant USING btree (programme_id, network_id, id)
CREATE UNIQUE INDEX role_grant_pkey ON public.role_grant USING btree (id)
CREATE INDEX saved_filter_network ON public.saved_filter USING btree (programme_id, network_id)
CREATE INDEX saved_filter_person ON public.saved_filter USING btree (person_id)
CREATE UNIQUE INDEX saved_filter_pkey ON public.saved_filter USING btree (programme_id, id)
CREATE UNIQUE INDEX saved_filter_standing ON public.saved_filter USING btree (programme_id, person_id, lower(name)) WHERE (removed_at IS NULL)
CREATE UNIQUE INDEX schedule_run_pkey ON public.schedule_run USING btree (job)
CREATE INDEX self_assessment_by_round ON public.self_assessment USING btree (programme_id, instrument, round, recorded_at) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX self_assessment_current ON public.self_assessment USING btree (programme_id, enterprise_id, instrument, round) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX self_assessment_pkey ON public.self_assessment USING btree (programme_id, id)
CREATE UNIQUE INDEX self_assessment_sheet_open ON public.self_assessment_sheet USING btree (programme_id, enterprise_id, instrument, round) WHERE (finished_at IS NULL)
CREATE UNIQUE INDEX self_assessment_sheet_pkey ON public.self_assessment_sheet USING btree (programme_id, id)
CREATE INDEX session_expiry ON public.session USING btree (expires_at)
CREATE UNIQUE INDEX session_id_key ON public.session USING btree (id)
CREATE INDEX session_issuer ON public.session USING btree (((data ->> 'issuerSession'::text))) WHERE (data ? 'issuerSession'::text)
CREATE INDEX session_person ON public.session USING btree (person_id)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id_hash)
CREATE UNIQUE INDEX shared_challenge_pkey ON public.shared_challenge USING btree (programme_id, id)
CREATE UNIQUE INDEX shared_challenge_act_pkey ON public.shared_challenge_act USING btree (programme_id, id)
CREATE INDEX shared_challenge_act_shared ON public.shared_challenge_act USING btree (programme_id, shared_id, happened_on)
CREATE INDEX sign_in_request_open ON public.sign_in_request USING btree (person_id, expires_at) WHERE (consumed_at IS NULL)
CREATE UNIQUE INDEX sign_in_request_pkey ON public.sign_in_request USING btree (id)
CREATE INDEX start_interview_enterprise ON public.start_interview USING btree (programme_id, enterprise_id, recorded_at DESC)
CREATE UNIQUE INDEX start_interview_pkey ON public.start_interview USING btree (programme_id, id)
CREATE INDEX support_given_aid ON public.support_given USING btree (enterprise_id) WHERE ((aid_cents IS NOT NULL) AND (annulled_at IS NULL))
CREATE INDEX support_given_enterprise ON public.support_given USING btree (programme_id, enterprise_id, given_on)
CREATE UNIQUE INDEX support_given_pkey ON public.support_given USING btree (programme_id, id)
CREATE UNIQUE INDEX totp_pkey ON public.totp USING btree (person_id)
CREATE UNIQUE INDEX touchpoint_corrected_once ON public.touchpoint USING btree (programme_id, corrects_id) WHERE (corrects_id IS NOT NULL)
CREATE INDEX touchpoint_enterprise ON public.touchpoint USING btree (programme_id, enterprise_id, happened_on DESC) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX touchpoint_pkey ON public.touchpoint USING btree (id)
CREATE UNIQUE INDEX touchpoint_programme_key ON public.touchpoint USING btree (programme_id, id)
CREATE UNIQUE INDEX touchpoint_note_pkey ON public.touchpoint_note USING btree (programme_id, touchpoint_id)
CREATE INDEX training_completion_enterprise ON public.training_completion USING btree (programme_id, enterprise_id, completed_on)
CREATE UNIQUE INDEX training_completion_of_enterprise ON public.training_completion USING btree (programme_id, enterprise_id, id)
CREATE UNIQUE INDEX training_completion_once ON public.training_completion USING btree (programme_id, contact_id, lower(title)) WHERE ((annulled_at IS NULL) AND (title <> '–'::text))
CREATE UNIQUE INDEX training_completion_pkey ON public.training_completion USING btree (programme_id, id)
CREATE INDEX training_plan_item_enterprise ON public.training_plan_item USING btree (programme_id, enterprise_id, due_on)
CREATE UNIQUE INDEX training_plan_item_once ON public.training_plan_item USING btree (programme_id, contact_id, lower(what)) WHERE ((state = ANY (ARRAY['suggested'::text, 'planned'::text])) AND (completion_id IS NULL) AND (what <> '–'::text))
CREATE UNIQUE INDEX training_plan_item_pkey ON public.training_plan_item USING btree (programme_id, id)
CREATE UNIQUE INDEX "PK_eb2625d037e623328fc0f0a9d16" ON public.typeorm_migration USING btree (id)
CREATE UNIQUE INDEX webhook_pkey ON public.webhook USING btree (id)
CREATE UNIQUE INDEX webhook_programme_key ON public.webhook USING btree (programme_id, id)
CREATE INDEX webhook_delivery_log ON public.webhook_delivery USING btree (programme_id, webhook_id, happened_at DESC, id DESC)
CREATE UNIQUE INDEX webhook_delivery_once ON public.webhook_delivery USING btree (webhook_id, event, subject_id)
CREATE UNIQUE INDEX webhook_delivery_pkey ON public.webhook_delivery USING btree (id)
CREATE INDEX webhook_delivery_settled ON public.webhook_delivery USING btree (settled_at) WHERE (settled_at IS NOT NULL)
CREATE INDEX webhook_delivery_waiting ON public.webhook_delivery USING btree (next_at) WHERE (state = 'pending'::text)
CREATE UNIQUE INDEX worker_process_pkey ON public.worker_process USING btree (id)
CREATE INDEX worklist_line_advisor ON public.worklist_line USING btree (programme_id, advisor_id, rule, since, enterprise_id)
CREATE UNIQUE INDEX worklist_line_pkey ON public.worklist_line USING btree (programme_id, enterprise_id, rule)
CREATE INDEX worklist_line_since ON public.worklist_line USING btree (programme_id, rule, since, enterprise_id)
CREATE INDEX worklist_mark_enterprise ON public.worklist_mark USING btree (programme_id, enterprise_id)
CREATE UNIQUE INDEX worklist_mark_pkey ON public.worklist_mark USING btree (id)
CREATE UNIQUE INDEX yearly_figure_current ON public.yearly_figure USING btree (programme_id, enterprise_id, fiscal_year_ends_on) WHERE (superseded_at IS NULL)
CREATE INDEX yearly_figure_history ON public.yearly_figure USING btree (programme_id, enterprise_id, fiscal_year_ends_on, recorded_at)
CREATE UNIQUE INDEX yearly_figure_pkey ON public.yearly_figure USING btree (programme_id, id)
CREATE UNIQUE INDEX applied_pkey ON verso.applied USING btree (name)

-- Triggers
CREATE TRIGGER note_contact_insert AFTER INSERT ON public.contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''contact'', ''created'', n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_contact_update AFTER UPDATE ON public.contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''contact'', CASE WHEN n.archived_at IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.enrolment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.enrolment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER note_enrolment_insert AFTER INSERT ON public.enrolment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enrolment'', ''created'', n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_enrolment_update AFTER UPDATE ON public.enrolment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enrolment'', CASE WHEN n.superseded_at IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_enterprise_insert AFTER INSERT ON public.enterprise_profile REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enterprise'', ''changed'', n.enterprise_id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_enterprise_update AFTER UPDATE ON public.enterprise_profile REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enterprise'', ''changed'', n.enterprise_id, n.enterprise_id FROM new_rows n WHERE n.superseded_at IS NULL')
CREATE TRIGGER note_decision_sight AFTER UPDATE ON public.experiment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''decision'', CASE WHEN n.visibility = ''me'' THEN ''archived'' ELSE ''created'' END, p.id, p.enterprise_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND (o.visibility = ''me'') <> (n.visibility = ''me'')
       JOIN experiment_decision p ON p.programme_id = n.programme_id AND p.experiment_id = n.id
        AND p.superseded_at IS NULL')
CREATE TRIGGER note_experiment_insert AFTER INSERT ON public.experiment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''experiment'', ''created'', n.id, n.enterprise_id FROM new_rows n WHERE n.visibility <> ''me''')
CREATE TRIGGER note_experiment_update AFTER UPDATE ON public.experiment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''experiment'', CASE WHEN n.visibility = ''me'' THEN ''archived'' WHEN o.visibility = ''me'' THEN ''created'' ELSE ''changed'' END,
       n.id, n.enterprise_id FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE n.visibility <> ''me'' OR o.visibility <> ''me''')
CREATE TRIGGER note_observation_sight AFTER UPDATE ON public.experiment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''observation'', CASE WHEN n.visibility = ''me'' THEN ''archived'' ELSE ''created'' END, p.id, p.enterprise_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND (o.visibility = ''me'') <> (n.visibility = ''me'')
       JOIN observation p ON p.programme_id = n.programme_id AND p.experiment_id = n.id
        AND p.superseded_at IS NULL')
CREATE TRIGGER note_decision_insert AFTER INSERT ON public.experiment_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''decision'', ''created'', n.id, n.enterprise_id FROM new_rows n JOIN experiment x ON x.programme_id = n.programme_id AND x.id = n.experiment_id
  AND x.visibility <> ''me''')
CREATE TRIGGER note_decision_update AFTER UPDATE ON public.experiment_decision REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''decision'', CASE WHEN n.superseded_at IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, n.enterprise_id
       FROM new_rows n JOIN experiment x ON x.programme_id = n.programme_id AND x.id = n.experiment_id
  AND x.visibility <> ''me''')
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.invitation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.invitation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER note_network_insert AFTER INSERT ON public.network REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''network'', ''created'', n.id, NULL::uuid FROM new_rows n')
CREATE TRIGGER note_network_update AFTER UPDATE ON public.network REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''network'', CASE WHEN n.archived_at IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, NULL::uuid FROM new_rows n')
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.network_member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.network_member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER note_network_member_insert AFTER INSERT ON public.network_member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''network-member'', ''created'', n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_network_member_update AFTER UPDATE ON public.network_member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''network-member'', CASE WHEN n.left_on IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER note_observation_insert AFTER INSERT ON public.observation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''observation'', ''created'', n.id, n.enterprise_id FROM new_rows n JOIN experiment x ON x.programme_id = n.programme_id AND x.id = n.experiment_id
  AND x.visibility <> ''me''')
CREATE TRIGGER note_observation_update AFTER UPDATE ON public.observation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''observation'', CASE WHEN n.superseded_at IS NULL THEN ''changed'' ELSE ''archived'' END, n.id, n.enterprise_id
       FROM new_rows n JOIN experiment x ON x.programme_id = n.programme_id AND x.id = n.experiment_id
  AND x.visibility <> ''me''')
CREATE TRIGGER note_enterprise_delete AFTER DELETE ON public.programme_enterprise REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enterprise'', ''archived'', n.enterprise_id, n.enterprise_id FROM old_rows n')
CREATE TRIGGER note_enterprise_insert AFTER INSERT ON public.programme_enterprise REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.note_changes('SELECT n.programme_id, ''enterprise'', ''created'', n.enterprise_id, n.enterprise_id FROM new_rows n')
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.role_grant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.role_grant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.touchpoint REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.touchpoint REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_insert AFTER INSERT ON public.yearly_figure REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()
CREATE TRIGGER mark_worklist_update AFTER UPDATE ON public.yearly_figure REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION verso.mark_worklist()

-- Functions: arguments, result, nature, settings, hash of the text
verso.accept_invitation(uuid,text,text,uuid,timestamp with time zone) returns TABLE(person_id uuid, programme_id uuid, enterprise_id uuid) plpgsql volatile security-definer search_path=public, pg_temp 26f021bfb8236680bed95dc436e793e8
verso.aid_of_undertaking(uuid,uuid) returns TABLE(granted_on date, cents bigint, regulation text, own_programme boolean) sql stable security-definer search_path=public, pg_temp 0fc8d7d9db39c9a2489e426fae03a9a5
verso.answer_meeting_invitation(uuid,text,text,text,timestamp with time zone) returns boolean sql volatile security-definer search_path=public, pg_temp 0962c04b90c4e3db0ff361f5e44339c6
verso.applied_migrations() returns SETOF text sql stable security-definer search_path=public, pg_temp 19a714c27153a63bae4e72a0f50e1497
verso.begin_totp(text,timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 61a5307901814cd40f1118643c2c2e1b
verso.carry_out_erasure(uuid,timestamp with time zone) returns jsonb plpgsql volatile security-definer search_path=public, pg_temp 5431d0913ca55f653af37ef6d7e86e2b
verso.code_candidates(text,timestamp with time zone) returns TABLE(kind text, id uuid) sql stable security-definer search_path=public, pg_temp 95fbf010a0957aa8f78a12d454fb7817
verso.confirm_totp(text,bigint,text[],timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 5136ebdc5ec5557e730f8564bae61d64
verso.consume_sign_in_request(uuid,text,text,timestamp with time zone) returns uuid plpgsql volatile security-definer search_path=public, pg_temp fca9e5aaa71ba2eeee050403c5ec604b
verso.coordinated_enterprises() returns TABLE(programme_id uuid, enterprise_id uuid) sql stable security-definer 977ecbba2a567e6b17b96bb0a46c4503
verso.coordinated_members() returns TABLE(programme_id uuid, network_id uuid, enterprise_id uuid, name text, municipality_code text, industry_code text, industry_code_set text) sql stable security-definer search_path=public, pg_temp 1e6b0ff62fd8b0078b715cade51c09c6
verso.coordinated_networks() returns TABLE(programme_id uuid, network_id uuid) sql stable security-definer c465d56a04c573cb3da479f9a8e21ed8
verso.correct_organisation(uuid,uuid,text,text) returns boolean plpgsql volatile security-definer search_path=public, pg_temp ae838bd86ee49b4cfcda55bc4909a6bb
verso.count_attempt(text,timestamp with time zone,integer) returns boolean sql volatile security-definer search_path=public, pg_temp f2ccca2cac01def71facf5219e236617
verso.count_forgotten_people(uuid,timestamp with time zone) returns integer sql stable security-definer search_path=public, pg_temp c5d32a0b3aea4dc30c16346a420ca999
verso.course_places(uuid) returns TABLE(course_id uuid, sign_up_id uuid, place integer) sql stable security-definer search_path=public, pg_temp d852081ff6fce22ed45d7737e2383edc
verso.duplicate_candidates(uuid,integer) returns TABLE(first_id uuid, second_id uuid) sql stable security-definer search_path=public, pg_temp 0f3e928c977a83abcc8e1a3b33f590d2
verso.end_coordinator(uuid,uuid,uuid,timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 9fa8d5c97b1a43f6b570a79156ba7348
verso.end_openid_sessions(text,text,jsonb,timestamp with time zone) returns uuid[] plpgsql volatile security-definer search_path=public, pg_temp d114710c562a001f5d4972aaa9eabe67
verso.end_other_sessions(text) returns void sql volatile security-definer search_path=public, pg_temp eef2d92015cdee84d06383604ac39e19
verso.end_own_session(uuid) returns boolean plpgsql volatile security-definer search_path=public, pg_temp c8532c121a33fb2db7585bc64beaf4ea
verso.end_session(text) returns void sql volatile security-definer search_path=public, pg_temp 49cecf067bf4f5960524476e62d8f3f8
verso.end_totp(uuid) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 9cfc9ccdcfbc1d9dc698078737585bbe
verso.enrol_enterprise(uuid,uuid,text,text,timestamp with time zone) returns TABLE(enterprise_id uuid, outcome text) plpgsql volatile security-definer search_path=public, pg_temp 12386755eb19a1484efe08085ce0c63b
verso.enrol_enterprises(uuid,uuid[],text[],text[],timestamp with time zone) returns TABLE(nth bigint, enterprise_id uuid) plpgsql volatile security-definer search_path=public, pg_temp 66a469e1279845031ee4d26cc74c4353
verso.enter_by_openid(text,text,jsonb,timestamp with time zone) returns TABLE(person_id uuid, outcome text) plpgsql volatile security-definer search_path=public, pg_temp 11c3d7c025434afbd023d07902a3d770
verso.erase_forgotten_people(uuid,timestamp with time zone,timestamp with time zone) returns integer plpgsql volatile security-definer search_path=public, pg_temp 86a252c4f082017c49c4a76f01b8953a
verso.erasure_ahead(uuid,uuid,uuid) returns jsonb plpgsql stable security-definer search_path=public, pg_temp 5480aa3f68745fb5bf1e678966610e21
verso.find_enterprise(text) returns TABLE(enterprise_id uuid, kind text, name text, legal_form text, industry_code text, industry_code_set text, street text, post_code text, post_office text, municipality_code text, source text, source_at timestamp with time zone) sql stable security-definer search_path=public, pg_temp f2d0260b2a26f9f6928eb1ba4b2ba9bd
verso.follow_openid_roles(uuid,text,jsonb,timestamp with time zone) returns TABLE(grant_id uuid, role text, programme_id uuid, change text) plpgsql volatile security-definer search_path=public, pg_temp 90d512c1d74372f087aa1ddd067f6547
verso.funded_programmes() returns SETOF uuid sql stable security-definer 62f5b43764aac4e0cdfa6abb301896dc
verso.gathering_places(uuid) returns TABLE(gathering_id uuid, sign_up_id uuid, place integer) sql stable security-definer search_path=public, pg_temp 31d96aa55e98ceacc7e29c5a4ea92b4b
verso.give_business_id(uuid,uuid,text) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 2cbf616ad6555ecd24d2f7dff1efac06
verso.give_coordinator(uuid,uuid,uuid,uuid,text,text,text,timestamp with time zone) returns uuid plpgsql volatile security-definer search_path=public, pg_temp 529df824fceb507ec0feb2b6a36e1047
verso.granted_programmes() returns SETOF uuid sql stable security-definer ea2337e3a94c66bfdcf254bb7884b678
verso.grants_of(uuid) returns jsonb sql stable security-definer search_path=public, pg_temp 2289ca82f04cc0dfcf7e813525190d71
verso.growth_group(uuid,uuid,text) returns TABLE(round text, dimension text, median integer) sql stable security-definer search_path=public, pg_temp 6ba1a91ea95b813689c9f807ca712e20
verso.has_password() returns boolean sql stable security-definer search_path=public, pg_temp 4907c10d1ed84b09344ca28e6b15df92
verso.has_totp(uuid) returns boolean sql stable security-definer search_path=public, pg_temp b66a64ebb7b24acb5c8c5385acb800a1
verso.held_about_enterprise(uuid,uuid) returns jsonb sql stable security-definer search_path=public, pg_temp f9783d0ce0121281d2d90e3658ff4465
verso.held_about_person(uuid) returns jsonb sql stable security-definer search_path=public, pg_temp 96f1e3a52a1275a2973b61a3b0647c6c
verso.hold_undertaking(uuid,uuid) returns void plpgsql volatile security-definer search_path=public, pg_temp 3504f37757c0db0be5be0cbdad0ca1bf
verso.installation_figures(timestamp with time zone) returns jsonb sql stable security-definer search_path=public, pg_temp 51f4a973b3cebde3547b434f40e4dc26
verso.invitation_asks_sign_in(uuid,text) returns boolean sql stable security-definer search_path=public, pg_temp 349dbc75e7f245d5be81b90b72129701
verso.invite_person(uuid,text,text,text,text,timestamp with time zone) returns uuid plpgsql volatile security-definer search_path=public, pg_temp f4e9004248d510d9aac40097c5974be3
verso.is_administrator() returns boolean sql stable security-definer b0ea21daeef4faf6057103f265b19a6c
verso.keep_answer(text,text,integer,bytea,timestamp with time zone,timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 97f2eb9302ad84280113ac24b809769f
verso.known_staff() returns SETOF uuid sql stable security-definer dc6affdc9011eb38d362a0cd741f0022
verso.knows_guest(uuid) returns boolean sql stable security-definer fbe0bb813f7715cd60b927aacee826ca
verso.latest_choice(uuid,uuid,text,uuid) returns TABLE(choice text, told_on date) sql stable security-invoker search_path=public, pg_temp b3df0c54b0dc7a06068f7fa386bce74a
verso.load_session(text,timestamp with time zone) returns TABLE(data jsonb, person_id uuid, expires_at timestamp with time zone, last_seen_at timestamp with time zone, grants jsonb, name text, language text) sql stable security-definer search_path=public, pg_temp ae085d824f3f76bc69f02a28920a6cff
verso.managed_programmes() returns SETOF uuid sql stable security-definer 8d76e0dd00f81c741b522027264e35c9
verso.mark_worklist() returns trigger plpgsql volatile security-definer search_path=public, pg_temp e7d601384c981ca934b6622866917f2a
verso.merge_enterprises(uuid,uuid,uuid,uuid,timestamp with time zone,date) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 65d3ab4218e77ecd5a3aa1bcab3e782e
verso.merge_obstacle(uuid,uuid,uuid) returns text sql stable security-definer search_path=public, pg_temp 2e5bf079cfab7db9ad0453d2cabf1923
verso.network_peers() returns TABLE(programme_id uuid, network_id uuid, enterprise_id uuid, name text) sql stable security-definer search_path=public, pg_temp eb1bf0f65056dfcff415544fa9e1a813
verso.new_id() returns uuid sql volatile security-invoker f1a4a647fed667828dd03b80e8d9b4d6
verso.note_changes() returns trigger plpgsql volatile security-definer search_path=public, pg_temp e636cb8b05e9a02dff2e4f3534d74ae5
verso.open_calendar_feed(text) returns TABLE(person_id uuid, programme_id uuid, network_id uuid, language text) sql stable security-definer search_path=public, pg_temp 56a8ccdbe0c9bb561fba46f426ccb4a3
verso.open_invitation(uuid,text,timestamp with time zone) returns TABLE(state text, programme_code text, programme_label jsonb, network_name text, enterprise_name text, invited_name text, inviter_name text, language text, expires_at timestamp with time zone, funding jsonb) sql stable security-definer search_path=public, pg_temp 553ab0ada8273f0522173430dce142c8
verso.open_meeting_invitation(uuid,text,timestamp with time zone) returns TABLE(state text, answer text, message text, invited_name text, language text, network_name text, host_name text, meets_on date, starts_at text, ends_at text, place text, theme text, programme_label jsonb, programme_code text, funding jsonb) sql stable security-definer search_path=public, pg_temp 4541325574dc1720640b3995ceb78d51
verso.open_openid_request(text,text,timestamp with time zone,timestamp with time zone) returns void sql volatile security-definer search_path=public, pg_temp c12ece6f799caf28261c29e0fe46d570
verso.open_sign_in_request(uuid,uuid,text,text,timestamp with time zone,timestamp with time zone) returns void sql volatile security-definer search_path=public, pg_temp babacee390dc55230c3ff281066e6027
verso.outbox_age_seconds() returns double precision sql stable security-definer search_path=public, pg_temp 865d39df427f3e5e92eec94d9aff398d
verso.own_consortia() returns TABLE(programme_id uuid, consortium_id uuid) sql stable security-definer search_path=public, pg_temp d6e97089ccc7e337a693b77553dae517
verso.own_enterprises() returns TABLE(programme_id uuid, enterprise_id uuid) sql stable security-definer 5ce0bb24cd15f7c1b1d43ee09680e596
verso.own_grants() returns jsonb sql stable security-definer search_path=public, pg_temp c40045d16f149892a1794639c0f4606a
verso.own_networks() returns TABLE(programme_id uuid, network_id uuid) sql stable security-definer 5b7cf9e2cba8ba1cf326f1fc1c6602eb
verso.own_sessions(text,timestamp with time zone) returns TABLE(id uuid, data jsonb, created_at timestamp with time zone, last_seen_at timestamp with time zone, is_this boolean) sql stable security-definer search_path=public, pg_temp 3d23373aead21f0cfc928e69157b3786
verso.person_id() returns uuid sql stable security-invoker 2be9c55c383cf7cc4cfc186f7fdbec7a
verso.public_notices(text) returns jsonb sql stable security-definer search_path=public, pg_temp 43bbe2ae82f06dd213d5d53da5ad0d81
verso.renew_statistics() returns void plpgsql volatile security-definer search_path=public, pg_temp f2e89419ca15e56d0b1e08c483275e01
verso.replace_recovery_codes(text[]) returns void sql volatile security-definer search_path=public, pg_temp 36eed9eeb059e9dc9f5b9135f8efaedc
verso.retry_job(uuid,uuid,timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp d5447e0e554e77f9079bb3e761964399
verso.save_session(text,uuid,jsonb,timestamp with time zone,timestamp with time zone) returns void sql volatile security-definer search_path=public, pg_temp a63a433a90746b3dcf04a13d71cf7ae1
verso.search_enterprises(uuid,text,integer) returns SETOF uuid sql stable security-definer search_path=public, pg_temp d5db64f80c6205e63a2c8076d3de5d5f
verso.set_password(text,timestamp with time zone) returns void sql volatile security-definer search_path=public, pg_temp 80ee04ad4c5e97b0b321ecb4779816c8
verso.shown_names() returns TABLE(programme_id uuid, enterprise_id uuid, name text) sql stable security-definer search_path=public, pg_temp 6101429b204fef2ed97b313cd04efe23
verso.sign_in_by_email(text) returns TABLE(person_id uuid, password_hash text, language text) sql stable security-definer search_path=public, pg_temp 3e6a1abd606d0feb446346b18eccc2a1
verso.similar_enterprises(uuid,text,integer) returns SETOF uuid sql stable security-definer search_path=public, pg_temp ff940818c836969e6466a3410af4a226
verso.staff_programmes() returns SETOF uuid sql stable security-definer 0b15d59a028a8729619fb532d5655ad9
verso.take_openid_request(text,timestamp with time zone) returns text sql volatile security-definer search_path=public, pg_temp 174f1690fb4cbe6d99ee1a85d8f6259b
verso.take_write_key(text,timestamp with time zone) returns TABLE(is_taken boolean, request_hash text, status integer, answer bytea) plpgsql volatile security-definer search_path=public, pg_temp 0f01efa3c2a8b92f4e8d63333c2734a9
verso.taken_business_ids(text[]) returns SETOF text sql stable security-definer search_path=public, pg_temp 18b04ca8e61a876b3dfe54baffd44305
verso.totp_of(uuid) returns TABLE(sealed_secret text, confirmed_at timestamp with time zone, codes_left integer) sql stable security-definer search_path=public, pg_temp d0e87ac3e741ffcb92ca20aa1e40f863
verso.touch_session(text,timestamp with time zone) returns void sql volatile security-definer search_path=public, pg_temp 9099309f3471e95b8bd5c46d6643fee7
verso.undertaking_of(uuid) returns SETOF uuid sql stable security-invoker search_path=public, pg_temp 35a6d3b67c0ab7debcb83daaa8a85457
verso.undo_enterprise_merge(uuid,uuid,timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 882d51da95811f9fe97b5ee84a3eebe9
verso.use_access_token(text,timestamp with time zone,timestamp with time zone,integer) returns TABLE(id uuid, person_id uuid, scopes text[], grants jsonb, is_within boolean) plpgsql volatile security-definer search_path=public, pg_temp 401142c9d2391aa736dbbc702cb10734
verso.use_recovery_code(uuid,text[],timestamp with time zone) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 5747de9aa208fcea01aec154008b51ee
verso.use_totp_step(uuid,bigint,text) returns boolean plpgsql volatile security-definer search_path=public, pg_temp 237efa9b98fea65457cb2ae29a425df0

-- Policies
access_token token_add INSERT TO verso_app WITH CHECK ((person_id = ( SELECT verso.person_id() AS person_id)) AND (revoked_at IS NULL) AND (last_used_at IS NULL))
access_token token_read SELECT TO verso_app USING (person_id = ( SELECT verso.person_id() AS person_id))
access_token token_revoke UPDATE TO verso_app USING ((revoked_at IS NULL) AND (person_id = ( SELECT verso.person_id() AS person_id))) WITH CHECK ((revoked_at IS NOT NULL) AND (person_id = ( SELECT verso.person_id() AS person_id)))
accessibility_feedback feedback_answer UPDATE TO verso_app USING ((state = 'open'::text) AND (( SELECT verso.is_administrator() AS is_administrator) OR (EXISTS ( SELECT 1 FROM verso.managed_programmes() managed_programmes(managed_programmes))))) WITH CHECK ((state = 'answered'::text) AND (settled_by = ( SELECT verso.person_id() AS person_id)) AND (( SELECT verso.is_administrator() AS is_administrator) OR (EXISTS ( SELECT 1 FROM verso.managed_programmes() managed_programmes(managed_programmes)))))
accessibility_feedback feedback_give INSERT TO verso_app WITH CHECK ((state = 'open'::text) AND (answer IS NULL))
accessibility_feedback feedback_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (EXISTS ( SELECT 1 FROM verso.managed_programmes() managed_programmes(managed_programmes))))
accessibility_feedback job_read SELECT TO verso_job USING true
accessibility_feedback job_retain UPDATE TO verso_job USING (state = 'answered'::text) WITH CHECK ((name IS NULL) AND (email IS NULL) AND (answer IS NULL))
area reference_read SELECT TO verso_app, verso_job USING true
attempt_count job_sweep DELETE TO verso_job USING (window_at < now())
attempt_count job_sweep_read SELECT TO verso_job USING (window_at < now())
audit_check check_add INSERT TO verso_job WITH CHECK true
audit_check check_read SELECT TO verso_job USING true
audit_check check_show SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
audit_event audit_as_oneself INSERT TO verso_app WITH CHECK ((NOT (person_id IS DISTINCT FROM ( SELECT verso.person_id() AS person_id))) AND (actor_kind <> 'system'::text) AND (sealed_as IS NULL) AND (NOT is_forgotten))
audit_event audit_as_system INSERT TO verso_job WITH CHECK ((actor_kind = 'system'::text) AND (person_id IS NULL) AND (sealed_as IS NULL) AND (NOT is_forgotten))
audit_event audit_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
audit_event audit_seal_once UPDATE TO verso_job USING (sealed_as IS NULL) WITH CHECK (sealed_as IS NOT NULL)
audit_event audit_seal_read SELECT TO verso_job USING true
audit_seal seal_add INSERT TO verso_job WITH CHECK true
audit_seal seal_read SELECT TO verso_job USING true
audit_seal seal_show SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
backup_run job_read SELECT TO verso_job USING true
backup_run operations_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
calendar_feed own_add INSERT TO verso_app WITH CHECK ((person_id = ( SELECT verso.person_id() AS person_id)) AND (ended_at IS NULL) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network n WHERE ((n.programme_id = calendar_feed.programme_id) AND (n.id = calendar_feed.network_id))))))
calendar_feed own_read SELECT TO verso_app USING (person_id = ( SELECT verso.person_id() AS person_id))
calendar_feed own_renew UPDATE TO verso_app USING ((person_id = ( SELECT verso.person_id() AS person_id)) AND (ended_at IS NULL)) WITH CHECK (person_id = ( SELECT verso.person_id() AS person_id))
challenge challenge_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
challenge own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
challenge staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
challenge take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
coaching_note group_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (coordinator_id IN ( SELECT g.id FROM role_grant g WHERE ((g.person_id = ( SELECT verso.person_id() AS person_id)) AND (g.ended_at IS NULL)))))) AND (EXISTS ( SELECT 1 FROM role_grant g WHERE ((g.id = coaching_note.coordinator_id) AND (g.programme_id = coaching_note.programme_id) AND (g.network_id = coaching_note.network_id)))))
coaching_note group_read SELECT TO verso_app USING ((is_shared OR (recorded_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (coordinator_id IN ( SELECT g.id FROM role_grant g WHERE ((g.person_id = ( SELECT verso.person_id() AS person_id)) AND (g.ended_at IS NULL)))))))
coaching_note own_take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (coordinator_id IN ( SELECT g.id FROM role_grant g WHERE ((g.person_id = ( SELECT verso.person_id() AS person_id)) AND (g.ended_at IS NULL))))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (coordinator_id IN ( SELECT g.id FROM role_grant g WHERE ((g.person_id = ( SELECT verso.person_id() AS person_id)) AND (g.ended_at IS NULL)))))))
consent_event own_add INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND ((contact_id IS NULL) OR (EXISTS ( SELECT 1 FROM contact c WHERE ((c.programme_id = consent_event.programme_id) AND (c.id = consent_event.contact_id) AND (c.person_id = ( SELECT verso.person_id() AS person_id)))))) AND (way = 'self'::text) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
consent_event own_read SELECT TO verso_app USING (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND ((contact_id IS NULL) OR (EXISTS ( SELECT 1 FROM contact c WHERE ((c.programme_id = consent_event.programme_id) AND (c.id = consent_event.contact_id) AND (c.person_id = ( SELECT verso.person_id() AS person_id)))))))
consent_event staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (way <> 'self'::text) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
consent_event staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
consortium own_read SELECT TO verso_app USING ((programme_id, id) IN ( SELECT o.programme_id, o.consortium_id FROM verso.own_consortia() o(programme_id, consortium_id)))
consortium staff_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
consortium staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
consortium staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
consortium_member own_read SELECT TO verso_app USING ((programme_id, consortium_id) IN ( SELECT o.programme_id, o.consortium_id FROM verso.own_consortia() o(programme_id, consortium_id)))
consortium_member staff_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (until_on IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
consortium_member staff_end UPDATE TO verso_app USING ((until_on IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((ended_by IS NULL) OR (ended_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
consortium_member staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
consortium_step own_read SELECT TO verso_app USING ((programme_id, consortium_id) IN ( SELECT o.programme_id, o.consortium_id FROM verso.own_consortia() o(programme_id, consortium_id)))
consortium_step staff_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
consortium_step staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
consortium_step take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
contact coordinator_read SELECT TO verso_app USING ((archived_at IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT c.programme_id, c.enterprise_id FROM verso.coordinated_enterprises() c(programme_id, enterprise_id))))
contact job_read SELECT TO verso_job USING true
contact job_retain UPDATE TO verso_job USING (NOT (EXISTS ( SELECT 1 FROM enrolment n WHERE ((n.programme_id = contact.programme_id) AND (n.enterprise_id = contact.enterprise_id) AND (n.ended_on IS NULL))))) WITH CHECK ((email IS NULL) AND (phone IS NULL) AND (archived_at IS NOT NULL))
contact own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
contact staff_add INSERT TO verso_app WITH CHECK ((person_id IS NULL) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
contact staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
contact staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
coordinator job_read SELECT TO verso_job USING true
coordinator staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
course job_read SELECT TO verso_job USING true
course own_read SELECT TO verso_app USING ((state <> 'draft'::text) AND (programme_id IN ( SELECT o.programme_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
course staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (state = 'draft'::text))
course staff_change UPDATE TO verso_app USING ((state <> ALL (ARRAY['held'::text, 'cancelled'::text])) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
course staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
course_change staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
course_change staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
course_sign_up job_read SELECT TO verso_job USING true
course_sign_up own_add INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (attended IS NULL) AND (EXISTS ( SELECT 1 FROM course c WHERE ((c.programme_id = course_sign_up.programme_id) AND (c.id = course_sign_up.course_id) AND (c.state = 'open'::text)))))
course_sign_up own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
course_sign_up own_withdraw UPDATE TO verso_app USING ((withdrawn_at IS NULL) AND (attended IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (attended IS NULL) AND ((withdrawn_by IS NULL) OR (withdrawn_by = ( SELECT verso.person_id() AS person_id))))
course_sign_up staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (attended IS NULL))
course_sign_up staff_change UPDATE TO verso_app USING ((withdrawn_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((withdrawn_by IS NULL) OR (withdrawn_by = ( SELECT verso.person_id() AS person_id))) AND ((attended_by IS NULL) OR (withdrawn_by IS NULL)))
course_sign_up staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
de_minimis_check own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
de_minimis_check staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (checked_by = ( SELECT verso.person_id() AS person_id)))
de_minimis_check staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
de_minimis_declaration own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
de_minimis_declaration staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
de_minimis_declaration staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
de_minimis_reported_aid own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
de_minimis_reported_aid staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND true)
de_minimis_reported_aid staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
eligibility_decision own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
eligibility_decision staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
eligibility_decision staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
eligibility_declaration own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
eligibility_declaration staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
eligibility_declaration staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
eligibility_declaration staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
enrolment job_read SELECT TO verso_job USING true
enrolment own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enrolment staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (advisor_id IN ( SELECT verso.known_staff() AS known_staff)))
enrolment staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enrolment staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enrolment_agreement own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enrolment_agreement staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
enrolment_agreement staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enrolment_handover own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enrolment_handover staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (to_advisor_id IN ( SELECT verso.known_staff() AS known_staff)) AND ((from_advisor_id IN ( SELECT verso.known_staff() AS known_staff)) OR (from_advisor_id = ( SELECT e.advisor_id FROM enrolment e WHERE ((e.programme_id = enrolment_handover.programme_id) AND (e.id = enrolment_handover.enrolment_id))))))
enrolment_handover staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enrolment_terms own_read SELECT TO verso_app USING (programme_id IN ( SELECT o.programme_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enrolment_terms terms_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
enrolment_terms terms_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
enrolment_terms terms_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK ((superseded_at IS NOT NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
enrolment_transition job_read SELECT TO verso_job USING true
enrolment_transition own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enrolment_transition staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
enrolment_transition staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise seen_through_programme SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE (pe.enterprise_id = enterprise.id)))
enterprise_distinction staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE ((pe.programme_id = enterprise_distinction.programme_id) AND (pe.enterprise_id = enterprise_distinction.first_id)))) AND (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE ((pe.programme_id = enterprise_distinction.programme_id) AND (pe.enterprise_id = enterprise_distinction.second_id)))))
enterprise_distinction staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise_distinction staff_withdraw UPDATE TO verso_app USING ((withdrawn_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((withdrawn_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
enterprise_merge staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise_merge_row staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise_own_number staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
enterprise_own_number staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise_own_number staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
enterprise_profile job_read SELECT TO verso_job USING true
enterprise_profile own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
enterprise_profile staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
enterprise_profile staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
enterprise_profile staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
enterprise_register_fact seen_through_programme SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE (pe.enterprise_id = enterprise_register_fact.enterprise_id)))
enterprise_register_fact staff_add INSERT TO verso_app WITH CHECK (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE ((pe.enterprise_id = enterprise_register_fact.enterprise_id) AND (pe.programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))))
enterprise_register_fact staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (EXISTS ( SELECT 1 FROM programme_enterprise pe WHERE ((pe.enterprise_id = enterprise_register_fact.enterprise_id) AND (pe.programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))))) WITH CHECK (superseded_at IS NOT NULL)
erasure_request request_add INSERT TO verso_app WITH CHECK ((state = 'open'::text) AND (requested_by = ( SELECT verso.person_id() AS person_id)) AND ((person_id = ( SELECT verso.person_id() AS person_id)) OR (((person_id IS NOT NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) OR COALESCE((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))), false)) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
erasure_request request_read SELECT TO verso_app USING ((requested_by = ( SELECT verso.person_id() AS person_id)) OR (person_id = ( SELECT verso.person_id() AS person_id)) OR (((person_id IS NOT NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) OR COALESCE((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))), false)))
erasure_request request_refuse UPDATE TO verso_app USING ((state = 'open'::text) AND (((person_id IS NOT NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) OR COALESCE((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))), false))) WITH CHECK ((state = 'refused'::text) AND (settled_by = ( SELECT verso.person_id() AS person_id)) AND (((person_id IS NOT NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) OR COALESCE((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))), false)))
experiment coordinator_read SELECT TO verso_app USING ((stage = 'closed'::text) AND (visibility = ANY (ARRAY['group'::text, 'network'::text, 'public'::text])) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))
experiment job_read SELECT TO verso_job USING true
experiment own_add INSERT TO verso_app WITH CHECK ((created_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = experiment.programme_id) AND (m.network_id = experiment.network_id) AND (m.enterprise_id = experiment.enterprise_id))))))
experiment own_change UPDATE TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = experiment.programme_id) AND (m.network_id = experiment.network_id) AND (m.enterprise_id = experiment.enterprise_id))))))
experiment own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
experiment peer_read SELECT TO verso_app USING ((stage = 'closed'::text) AND (((visibility = ANY (ARRAY['group'::text, 'network'::text, 'public'::text])) AND ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))) OR ((visibility = ANY (ARRAY['network'::text, 'public'::text])) AND (programme_id IN ( SELECT n.programme_id FROM verso.own_networks() n(programme_id, network_id))))))
experiment staff_add INSERT TO verso_app WITH CHECK ((visibility <> 'me'::text) AND (created_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = experiment.programme_id) AND (m.network_id = experiment.network_id) AND (m.enterprise_id = experiment.enterprise_id))))))
experiment staff_change UPDATE TO verso_app USING ((visibility <> 'me'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((visibility <> 'me'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = experiment.programme_id) AND (m.network_id = experiment.network_id) AND (m.enterprise_id = experiment.enterprise_id))))))
experiment staff_read SELECT TO verso_app USING ((visibility <> 'me'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
experiment_decision job_read SELECT TO verso_job USING true
experiment_decision ladder_add INSERT TO verso_app WITH CHECK ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_decision.programme_id) AND (e.id = experiment_decision.experiment_id) AND (e.enterprise_id = experiment_decision.enterprise_id)))))
experiment_decision ladder_read SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_decision.programme_id) AND (e.id = experiment_decision.experiment_id) AND (e.enterprise_id = experiment_decision.enterprise_id))))
experiment_decision ladder_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_decision.programme_id) AND (e.id = experiment_decision.experiment_id) AND (e.enterprise_id = experiment_decision.enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_decision.programme_id) AND (e.id = experiment_decision.experiment_id) AND (e.enterprise_id = experiment_decision.enterprise_id)))))
experiment_transition ladder_add INSERT TO verso_app WITH CHECK ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_transition.programme_id) AND (e.id = experiment_transition.experiment_id) AND (e.enterprise_id = experiment_transition.enterprise_id)))))
experiment_transition ladder_read SELECT TO verso_app USING ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = experiment_transition.programme_id) AND (e.id = experiment_transition.experiment_id) AND (e.enterprise_id = experiment_transition.enterprise_id)))))
export_file job_sweep DELETE TO verso_job USING (expires_at < now())
export_file job_sweep_read SELECT TO verso_job USING true
export_file own_add INSERT TO verso_app WITH CHECK ((person_id = ( SELECT verso.person_id() AS person_id)) AND (state = 'queued'::text) AND ((programme_id IS NULL) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))))
export_file own_change UPDATE TO verso_app USING (person_id = ( SELECT verso.person_id() AS person_id)) WITH CHECK (person_id = ( SELECT verso.person_id() AS person_id))
export_file own_read SELECT TO verso_app USING (person_id = ( SELECT verso.person_id() AS person_id))
export_step own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
export_step path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
export_step path_take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
export_step staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
first_order order_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) AND ((network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = first_order.programme_id) AND (m.network_id = first_order.network_id) AND (m.enterprise_id = first_order.enterprise_id))))))
first_order own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
first_order staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
first_order take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
forum_firm firm_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
forum_firm staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
forum_reading reading_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
forum_reading reading_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
forum_reading staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
forum_visit staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
forum_visit take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
forum_visit visit_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
gathered_challenge gathered_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (released_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
gathered_challenge gathered_release UPDATE TO verso_app USING ((released_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((released_by IS NULL) OR (released_by = ( SELECT verso.person_id() AS person_id))))
gathered_challenge own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
gathered_challenge staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering job_read SELECT TO verso_job USING true
gathering own_read SELECT TO verso_app USING ((state <> 'draft'::text) AND (programme_id IN ( SELECT o.programme_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
gathering staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (state = 'draft'::text))
gathering staff_change UPDATE TO verso_app USING ((state <> ALL (ARRAY['held'::text, 'cancelled'::text])) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_seat own_read SELECT TO verso_app USING ((EXISTS ( SELECT 1 FROM gathering_seating g WHERE ((g.programme_id = gathering_seat.programme_id) AND (g.id = gathering_seat.seating_id) AND (g.published_at IS NOT NULL) AND (g.superseded_at IS NULL)))) AND ((programme_id, sign_up_id) IN ( SELECT s.programme_id, s.id FROM gathering_sign_up s WHERE ((s.programme_id, s.enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
gathering_seat staff_add INSERT TO verso_app WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_seat staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_seat staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_seating own_read SELECT TO verso_app USING ((published_at IS NOT NULL) AND (superseded_at IS NULL) AND ((programme_id, gathering_id) IN ( SELECT s.programme_id, s.gathering_id FROM gathering_sign_up s WHERE ((s.programme_id, s.enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
gathering_seating staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (published_at IS NULL) AND (superseded_at IS NULL))
gathering_seating staff_change UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_seating staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
gathering_sign_up job_read SELECT TO verso_job USING true
gathering_sign_up own_add INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (attended IS NULL) AND (EXISTS ( SELECT 1 FROM gathering c WHERE ((c.programme_id = gathering_sign_up.programme_id) AND (c.id = gathering_sign_up.gathering_id) AND (c.state = 'open'::text)))))
gathering_sign_up own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
gathering_sign_up own_withdraw UPDATE TO verso_app USING ((withdrawn_at IS NULL) AND (attended IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (attended IS NULL) AND ((withdrawn_by IS NULL) OR (withdrawn_by = ( SELECT verso.person_id() AS person_id))))
gathering_sign_up staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (withdrawn_at IS NULL) AND (attended IS NULL))
gathering_sign_up staff_change UPDATE TO verso_app USING ((withdrawn_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((withdrawn_by IS NULL) OR (withdrawn_by = ( SELECT verso.person_id() AS person_id))) AND ((attended_by IS NULL) OR (withdrawn_by IS NULL)))
gathering_sign_up staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
group_link ends_read SELECT TO verso_app USING ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) OR ((programme_id, other_network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))
group_link link_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (ended_on IS NULL) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))) AND ((other_network_id IS NULL) OR (EXISTS ( SELECT 1 FROM network n WHERE ((n.programme_id = group_link.programme_id) AND (n.id = group_link.other_network_id))))))
group_link link_settle UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))))
group_link_outcome ends_read SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM group_link l WHERE ((l.programme_id = group_link_outcome.programme_id) AND (l.id = group_link_outcome.link_id))))
group_link_outcome outcome_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL) AND (EXISTS ( SELECT 1 FROM group_link l WHERE ((l.programme_id = group_link_outcome.programme_id) AND (l.id = group_link_outcome.link_id) AND (l.taken_back_at IS NULL)))))
group_link_outcome outcome_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (EXISTS ( SELECT 1 FROM group_link l WHERE ((l.programme_id = group_link_outcome.programme_id) AND (l.id = group_link_outcome.link_id) AND (l.taken_back_at IS NULL))))) WITH CHECK ((superseded_at IS NOT NULL) AND (EXISTS ( SELECT 1 FROM group_link l WHERE ((l.programme_id = group_link_outcome.programme_id) AND (l.id = group_link_outcome.link_id) AND (l.taken_back_at IS NULL)))))
growth_goal own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
growth_goal path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (state = 'open'::text) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
growth_goal path_change UPDATE TO verso_app USING ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
growth_goal staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
growth_mark own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
growth_mark path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (((marked_by = 'advisor'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) OR ((marked_by = 'firm'::text) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
growth_mark staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
growth_reading own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
growth_reading path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL) AND (((marked_by = 'advisor'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) OR ((marked_by = 'firm'::text) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
growth_reading path_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
growth_reading staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
growth_step own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
growth_step path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (state = 'open'::text) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
growth_step path_change UPDATE TO verso_app USING ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
growth_step staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
host_proposal coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
host_proposal coordinator_settle UPDATE TO verso_app USING ((answer IS NULL) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))) WITH CHECK ((answer = ANY (ARRAY['taken'::text, 'declined'::text])) AND (settled_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))
host_proposal own_propose INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_proposal.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_proposal.network_id) AND (m.enterprise_id = host_proposal.enterprise_id)))) AND (EXISTS ( SELECT 1 FROM meeting_theme t WHERE ((t.id = host_proposal.theme_id) AND (t.programme_id = host_proposal.programme_id) AND (t.network_id = host_proposal.network_id)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (answer IS NULL))
host_proposal own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
host_proposal own_withdraw UPDATE TO verso_app USING ((answer IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_proposal.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_proposal.network_id) AND (m.enterprise_id = host_proposal.enterprise_id)))) AND (EXISTS ( SELECT 1 FROM meeting_theme t WHERE ((t.id = host_proposal.theme_id) AND (t.programme_id = host_proposal.programme_id) AND (t.network_id = host_proposal.network_id))))) WITH CHECK ((answer = 'withdrawn'::text) AND (settled_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_proposal.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_proposal.network_id) AND (m.enterprise_id = host_proposal.enterprise_id)))) AND (EXISTS ( SELECT 1 FROM meeting_theme t WHERE ((t.id = host_proposal.theme_id) AND (t.programme_id = host_proposal.programme_id) AND (t.network_id = host_proposal.network_id)))))
host_proposal staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
host_proposal staff_settle UPDATE TO verso_app USING ((answer IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((answer = ANY (ARRAY['taken'::text, 'declined'::text])) AND (settled_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
host_swap coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
host_swap job_read SELECT TO verso_job USING true
host_swap own_ask INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.enterprise_id)))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.with_id)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (answer IS NULL))
host_swap own_read SELECT TO verso_app USING (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR ((programme_id, with_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
host_swap own_settle UPDATE TO verso_app USING ((answer IS NULL) AND ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.enterprise_id))))) OR (((programme_id, with_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.with_id))))))) WITH CHECK ((settled_by = ( SELECT verso.person_id() AS person_id)) AND (((answer = 'taken-back'::text) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.enterprise_id))))) OR ((answer = ANY (ARRAY['accepted'::text, 'declined'::text])) AND ((programme_id, with_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM verso.network_peers() p(programme_id, network_id, enterprise_id, name) WHERE ((p.programme_id = host_swap.programme_id) AND (p.network_id = host_swap.network_id) AND (p.enterprise_id = host_swap.with_id)))))))
host_swap staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
host_turn coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((enterprise_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_turn.programme_id) AND (m.network_id = host_turn.network_id) AND (m.enterprise_id = host_turn.enterprise_id))))) AND ((with_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_turn.programme_id) AND (m.network_id = host_turn.network_id) AND (m.enterprise_id = host_turn.with_id))))) AND (NOT by_firm))
host_turn coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
host_turn coordinator_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))
host_turn group_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
host_turn job_read SELECT TO verso_job USING true
host_turn own_accept INSERT TO verso_app WITH CHECK (by_firm AND (kind = 'swap'::text) AND ((programme_id, with_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (EXISTS ( SELECT 1 FROM host_swap s WHERE ((s.id = host_turn.id) AND (s.programme_id = host_turn.programme_id) AND (s.network_id = host_turn.network_id) AND (s.enterprise_id = host_turn.enterprise_id) AND (s.with_id = host_turn.with_id) AND (s.answer = 'accepted'::text) AND (s.settled_by = ( SELECT verso.person_id() AS person_id))))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL))
host_turn own_ask INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND by_firm AND (kind <> 'swap'::text) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_turn.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_turn.network_id) AND (m.enterprise_id = host_turn.enterprise_id)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL))
host_turn own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
host_turn own_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND by_firm AND (kind <> 'swap'::text) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_turn.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_turn.network_id) AND (m.enterprise_id = host_turn.enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND by_firm AND (kind <> 'swap'::text) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = host_turn.programme_id) AND (m.left_on IS NULL) AND (m.network_id = host_turn.network_id) AND (m.enterprise_id = host_turn.enterprise_id)))))
host_turn staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (NOT by_firm))
host_turn staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
host_turn staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
import_batch job_sweep UPDATE TO verso_job USING true WITH CHECK true
import_batch job_sweep_read SELECT TO verso_job USING true
import_batch manager_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (created_by = ( SELECT verso.person_id() AS person_id)))
import_batch manager_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
import_batch manager_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
import_mapping manager_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (saved_by = ( SELECT verso.person_id() AS person_id)))
import_mapping manager_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (saved_by = ( SELECT verso.person_id() AS person_id)))
import_mapping manager_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
import_row job_sweep DELETE TO verso_job USING true
import_row job_sweep_read SELECT TO verso_job USING true
import_row manager_rows ALL TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
indicator_reading staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
indicator_reading staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
indicator_reading staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
industry reference_read SELECT TO verso_app, verso_job USING true
information_given staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
information_given staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
innovation innovation_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
innovation own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
innovation staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
innovation_step own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
innovation_step staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
innovation_step step_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
innovation_step take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
invitation job_read SELECT TO verso_job USING true
invitation staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (sent_by = ( SELECT verso.person_id() AS person_id)))
invitation staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
invitation staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
job_failure failure_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
job_failure job_note INSERT TO verso_job WITH CHECK ((retried_at IS NULL) AND (retried_by IS NULL))
job_failure job_note_again UPDATE TO verso_job USING (retried_at IS NULL)
job_failure job_read SELECT TO verso_job USING true
job_failure job_sweep DELETE TO verso_job USING (failed_at < now())
kept_answer job_sweep DELETE TO verso_job USING (expires_at < now())
kept_answer job_sweep_read SELECT TO verso_job USING (expires_at < now())
kpi_cell job_compute ALL TO verso_job USING true WITH CHECK true
kpi_cell job_read SELECT TO verso_job USING true
kpi_cell staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
kpi_cell_enterprise job_compute INSERT TO verso_job WITH CHECK true
kpi_cell_enterprise job_read SELECT TO verso_job USING true
kpi_cell_enterprise staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
kpi_published funder_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.funded_programmes() AS funded_programmes)))
kpi_published manager_publish INSERT TO verso_app WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
kpi_published staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
kpi_release funder_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.funded_programmes() AS funded_programmes)))
kpi_release manager_publish INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (published_by = ( SELECT verso.person_id() AS person_id)))
kpi_release manager_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))
kpi_release staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
kpi_target target_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
kpi_target target_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (programme_id = ANY (ARRAY( SELECT verso.funded_programmes() AS funded_programmes))))
kpi_target target_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK ((superseded_at IS NOT NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
mail_message administrator_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
mail_message coordinator_order INSERT TO verso_app WITH CHECK ((state = 'queued'::text) AND (attempts = 0) AND (person_id IS NULL) AND (kind = ANY (ARRAY['meeting-invitation'::text, 'meeting-changed'::text, 'meeting-cancelled'::text])) AND (subject_kind = 'meeting-invitation'::text) AND (EXISTS ( SELECT 1 FROM meeting_invitation v WHERE ((v.programme_id = mail_message.programme_id) AND (v.id = mail_message.subject_id) AND ((v.programme_id, v.network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))))))
mail_message job_read SELECT TO verso_job USING true
mail_message job_retain DELETE TO verso_job USING (state = ANY (ARRAY['sent'::text, 'kept'::text, 'uncertain'::text, 'failed'::text]))
mail_message job_settle UPDATE TO verso_job USING true WITH CHECK true
mail_message mail_add INSERT TO verso_app WITH CHECK ((state = 'queued'::text) AND (attempts = 0) AND CASE kind WHEN 'sign-in'::text THEN (programme_id IS NULL) WHEN 'staff-invitation'::text THEN ((programme_id IS NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) WHEN 'second-step-off'::text THEN ((programme_id IS NULL) AND ((person_id = ( SELECT verso.person_id() AS person_id)) OR ( SELECT verso.is_administrator() AS is_administrator))) WHEN 'invitation'::text THEN (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WHEN 'coordinator-invitation'::text THEN ((subject_kind = 'coordinator'::text) AND (EXISTS ( SELECT 1 FROM role_grant g WHERE ((g.id = mail_message.subject_id) AND (g.role = 'coordinator'::text) AND (g.ended_at IS NULL) AND (g.programme_id = mail_message.programme_id) AND (g.person_id = mail_message.person_id) AND (g.programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))))) WHEN 'meeting-invitation'::text THEN ((person_id IS NULL) AND (subject_kind = 'meeting-invitation'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WHEN 'meeting-changed'::text THEN ((person_id IS NULL) AND (subject_kind = 'meeting-invitation'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WHEN 'meeting-cancelled'::text THEN ((person_id IS NULL) AND (subject_kind = 'meeting-invitation'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WHEN 'course-changed'::text THEN ((person_id IS NULL) AND (subject_kind = 'course-sign-up'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (EXISTS ( SELECT 1 FROM course_sign_up s WHERE ((s.programme_id = mail_message.programme_id) AND (s.id = mail_message.subject_id))))) WHEN 'course-cancelled'::text THEN ((person_id IS NULL) AND (subject_kind = 'course-sign-up'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (EXISTS ( SELECT 1 FROM course_sign_up s WHERE ((s.programme_id = mail_message.programme_id) AND (s.id = mail_message.subject_id))))) WHEN 'gathering-changed'::text THEN ((person_id IS NULL) AND (subject_kind = 'gathering-sign-up'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (EXISTS ( SELECT 1 FROM gathering_sign_up s WHERE ((s.programme_id = mail_message.programme_id) AND (s.id = mail_message.subject_id))))) WHEN 'gathering-cancelled'::text THEN ((person_id IS NULL) AND (subject_kind = 'gathering-sign-up'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (EXISTS ( SELECT 1 FROM gathering_sign_up s WHERE ((s.programme_id = mail_message.programme_id) AND (s.id = mail_message.subject_id))))) WHEN 'privacy-notice'::text THEN ((person_id IS NULL) AND (subject_kind = 'contact'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WHEN 'feedback-answer'::text THEN ((person_id IS NULL) AND (programme_id IS NULL) AND (subject_kind = 'feedback'::text) AND (( SELECT verso.is_administrator() AS is_administrator) OR (EXISTS ( SELECT 1 FROM verso.managed_programmes() managed_programmes(managed_programmes))))) ELSE false END)
mail_message mail_add_as_system INSERT TO verso_job WITH CHECK ((state = 'queued'::text) AND ((kind = 'reminder'::text) OR ((kind = 'meeting-reminder'::text) AND (person_id IS NULL) AND (subject_kind = 'meeting-invitation'::text) AND (EXISTS ( SELECT 1 FROM meeting_invitation v WHERE ((v.id = mail_message.subject_id) AND (v.programme_id = mail_message.programme_id))))) OR ((kind = ANY (ARRAY['swap-asked'::text, 'swap-accepted'::text, 'swap-declined'::text, 'swap-overtaken'::text])) AND (person_id IS NOT NULL) AND (subject_kind = 'host-swap'::text) AND (EXISTS ( SELECT 1 FROM host_swap s WHERE ((s.id = mail_message.subject_id) AND (s.programme_id = mail_message.programme_id))))) OR ((kind = 'webhook-failing'::text) AND (EXISTS ( SELECT 1 FROM webhook w WHERE ((w.id = mail_message.subject_id) AND (w.programme_id = mail_message.programme_id)))))))
mail_message resend UPDATE TO verso_app USING ((state = ANY (ARRAY['kept'::text, 'uncertain'::text, 'failed'::text])) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ( SELECT verso.is_administrator() AS is_administrator))) WITH CHECK ((state = 'queued'::text) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ( SELECT verso.is_administrator() AS is_administrator)))
mail_message staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (created_by = ( SELECT verso.person_id() AS person_id)) AND ((host_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting.programme_id) AND (m.network_id = meeting.network_id) AND (m.enterprise_id = meeting.host_id))))))
meeting coordinator_change UPDATE TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND ((host_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting.programme_id) AND (m.network_id = meeting.network_id) AND (m.enterprise_id = meeting.host_id))))))
meeting coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting group_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
meeting job_read SELECT TO verso_job USING true
meeting own_read SELECT TO verso_app USING ((programme_id, host_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
meeting staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (created_by = ( SELECT verso.person_id() AS person_id)))
meeting staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_attendee coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((enterprise_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting_attendee.programme_id) AND (m.network_id = meeting_attendee.network_id) AND (m.enterprise_id = meeting_attendee.enterprise_id))))))
meeting_attendee coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_attendee coordinator_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))
meeting_attendee own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
meeting_attendee staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
meeting_attendee staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_attendee staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
meeting_invitation coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (sent_by = ( SELECT verso.person_id() AS person_id)) AND ((enterprise_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting_invitation.programme_id) AND (m.network_id = meeting_invitation.network_id) AND (m.enterprise_id = meeting_invitation.enterprise_id))))) AND ((programme_id, enterprise_id) IN ( SELECT c.programme_id, c.enterprise_id FROM verso.coordinated_enterprises() c(programme_id, enterprise_id))))
meeting_invitation coordinator_change UPDATE TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) WITH CHECK ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_invitation coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_invitation job_forget UPDATE TO verso_job USING (message IS NOT NULL) WITH CHECK (message IS NULL)
meeting_invitation job_read SELECT TO verso_job USING true
meeting_invitation job_remind UPDATE TO verso_job USING (reminded_at IS NULL) WITH CHECK (reminded_at IS NOT NULL)
meeting_invitation own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
meeting_invitation staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (sent_by = ( SELECT verso.person_id() AS person_id)))
meeting_invitation staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_invitation staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_task coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((enterprise_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting_task.programme_id) AND (m.network_id = meeting_task.network_id) AND (m.enterprise_id = meeting_task.enterprise_id))))))
meeting_task coordinator_change UPDATE TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) WITH CHECK ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_task coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_task group_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
meeting_task own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
meeting_task staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
meeting_task staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_task staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_theme coordinator_add INSERT TO verso_app WITH CHECK (((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND ((enterprise_id IS NULL) OR (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = meeting_theme.programme_id) AND (m.network_id = meeting_theme.network_id) AND (m.enterprise_id = meeting_theme.enterprise_id))))))
meeting_theme coordinator_change UPDATE TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))) WITH CHECK ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_theme coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
meeting_theme group_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
meeting_theme own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
meeting_theme own_wish INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (meeting_id IS NULL) AND (archived_at IS NULL))
meeting_theme staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
meeting_theme staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
meeting_theme staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
municipality_seat reference_read SELECT TO verso_app USING true
network coordinator_read SELECT TO verso_app USING ((programme_id, id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network job_read SELECT TO verso_job USING true
network own_read SELECT TO verso_app USING ((programme_id, id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
network staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (created_by = ( SELECT verso.person_id() AS person_id)))
network staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_agreement coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network_agreement member_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (EXISTS ( SELECT 1 FROM network_member m WHERE ((m.programme_id = network_agreement.programme_id) AND (m.network_id = network_agreement.network_id) AND (m.enterprise_id = network_agreement.enterprise_id) AND (m.left_on IS NULL)))) AND ((by_firm AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) OR ((NOT by_firm) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))))
network_agreement own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
network_agreement staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_charter coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network_charter own_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
network_charter staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL))
network_charter staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_charter staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
network_member coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network_member job_read SELECT TO verso_job USING true
network_member peer_read SELECT TO verso_app USING (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR ((left_on IS NULL) AND ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))))
network_member staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
network_member staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_member staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_supporter coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network_supporter own_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT n.programme_id, n.network_id FROM verso.own_networks() n(programme_id, network_id)))
network_supporter staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (until_on IS NULL))
network_supporter staff_end UPDATE TO verso_app USING ((until_on IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_supporter staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_upkeep coordinator_read SELECT TO verso_app USING ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))
network_upkeep staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL))
network_upkeep staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
network_upkeep staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
no_links_declaration own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
no_links_declaration size_add INSERT TO verso_app WITH CHECK (((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
no_links_declaration size_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
no_links_declaration staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
observation ladder_add INSERT TO verso_app WITH CHECK ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = observation.programme_id) AND (e.id = observation.experiment_id) AND (e.enterprise_id = observation.enterprise_id)))))
observation ladder_read SELECT TO verso_app USING ((((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = observation.programme_id) AND (e.id = observation.experiment_id) AND (e.enterprise_id = observation.enterprise_id)))))
observation ladder_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = observation.programme_id) AND (e.id = observation.experiment_id) AND (e.enterprise_id = observation.enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) AND (EXISTS ( SELECT 1 FROM experiment e WHERE ((e.programme_id = observation.programme_id) AND (e.id = observation.experiment_id) AND (e.enterprise_id = observation.enterprise_id)))))
openid_notice job_sweep DELETE TO verso_job USING (expires_at < now())
openid_notice job_sweep_read SELECT TO verso_job USING (expires_at < now())
openid_request job_sweep DELETE TO verso_job USING (expires_at < now())
openid_request job_sweep_read SELECT TO verso_job USING (expires_at < now())
organisation organisation_add INSERT TO verso_app WITH CHECK (( SELECT verso.is_administrator() AS is_administrator) OR (EXISTS ( SELECT 1 FROM verso.managed_programmes() managed_programmes(managed_programmes))))
organisation organisation_read SELECT TO verso_app USING (( SELECT verso.person_id() AS person_id) IS NOT NULL)
outbox job_read SELECT TO verso_job USING true
outbox job_relay UPDATE TO verso_job USING (finished_at IS NULL) WITH CHECK true
outbox job_sweep DELETE TO verso_job USING (finished_at IS NOT NULL)
outbox outbox_add INSERT TO verso_app WITH CHECK ((relayed_at IS NULL) AND (finished_at IS NULL) AND COALESCE(((payload ->> 'actorId'::text) = (( SELECT verso.person_id() AS person_id))::text), (NOT (payload ? 'actorId'::text))))
outbox outbox_add_as_system INSERT TO verso_job WITH CHECK ((relayed_at IS NULL) AND (finished_at IS NULL) AND (NOT (payload ? 'actorId'::text)))
ownership_link own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
ownership_link size_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
ownership_link size_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
ownership_link staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
person job_read SELECT TO verso_job USING true
person person_add INSERT TO verso_app WITH CHECK ( SELECT verso.is_administrator() AS is_administrator)
person person_read SELECT TO verso_app USING ((id IN ( SELECT verso.known_staff() AS known_staff)) OR ( SELECT verso.is_administrator() AS is_administrator) OR verso.knows_guest(id))
person_identity identity_own UPDATE TO verso_app USING (person_id = ( SELECT verso.person_id() AS person_id)) WITH CHECK (person_id = ( SELECT verso.person_id() AS person_id))
person_identity identity_read SELECT TO verso_app USING ((person_id IN ( SELECT verso.known_staff() AS known_staff)) OR ( SELECT verso.is_administrator() AS is_administrator) OR verso.knows_guest(person_id))
person_identity job_read SELECT TO verso_job USING true
practice forum_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (programme_id IN ( SELECT c.programme_id FROM verso.coordinated_networks() c(programme_id, network_id)))))
practice forum_change UPDATE TO verso_app USING ((taken_back_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id IN ( SELECT c.programme_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id))))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id IN ( SELECT c.programme_id FROM verso.coordinated_networks() c(programme_id, network_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))))
practice forum_read SELECT TO verso_app USING ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (programme_id IN ( SELECT c.programme_id FROM verso.coordinated_networks() c(programme_id, network_id))))
practice_trial forum_read SELECT TO verso_app USING ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (programme_id IN ( SELECT c.programme_id FROM verso.coordinated_networks() c(programme_id, network_id))))
practice_trial group_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))))
practice_trial group_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, network_id) IN ( SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c(programme_id, network_id)))))
privacy_notice manager_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
privacy_notice manager_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))
privacy_notice staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
programme job_read SELECT TO verso_job USING true
programme programme_add INSERT TO verso_app WITH CHECK ( SELECT verso.is_administrator() AS is_administrator)
programme programme_change UPDATE TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR ((archived_at IS NULL) AND (id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK (( SELECT verso.is_administrator() AS is_administrator) OR ((archived_at IS NULL) AND (id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
programme programme_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (id = ANY (ARRAY( SELECT verso.granted_programmes() AS granted_programmes))))
programme_change job_sweep DELETE TO verso_job USING (at < now())
programme_change job_sweep_read SELECT TO verso_job USING (at < now())
programme_change staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
programme_contact partner_contact_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
programme_contact partner_contact_archive UPDATE TO verso_app USING ((archived_at IS NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK ((archived_at IS NOT NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
programme_contact partner_contact_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
programme_enterprise own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
programme_enterprise staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
programme_objective objective_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
programme_objective objective_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (programme_id = ANY (ARRAY( SELECT verso.funded_programmes() AS funded_programmes))))
programme_objective objective_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK ((superseded_at IS NOT NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
programme_partner partner_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
programme_partner partner_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.granted_programmes() AS granted_programmes))))
programme_partner partner_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))) WITH CHECK ((superseded_at IS NOT NULL) AND (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))))
programme_version version_add INSERT TO verso_app WITH CHECK ((( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
programme_version version_read SELECT TO verso_app USING (( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
prospect staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (dropped_at IS NULL))
prospect staff_drop UPDATE TO verso_app USING ((dropped_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((dropped_by IS NULL) OR (dropped_by = ( SELECT verso.person_id() AS person_id))))
prospect staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
prospect_contact staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL))
prospect_contact staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
prospect_contact staff_take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))))
queue_depth job_count ALL TO verso_job USING true WITH CHECK true
queue_depth operations_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
register_answer staff_answers ALL TO verso_app USING (EXISTS ( SELECT 1 FROM verso.staff_programmes() staff_programmes(staff_programmes))) WITH CHECK (EXISTS ( SELECT 1 FROM verso.staff_programmes() staff_programmes(staff_programmes)))
related_enterprise own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
related_enterprise size_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
related_enterprise staff_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
related_enterprise staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
related_figure own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
related_figure size_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
related_figure size_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
related_figure staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
reminder job_read SELECT TO verso_job USING true
reminder job_remind INSERT TO verso_job WITH CHECK true
reminder own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
reminder staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
research_commitment commitment_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (outcome IS NULL) AND (taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((question_id IS NULL) OR (EXISTS ( SELECT 1 FROM research_question q WHERE ((q.programme_id = research_commitment.programme_id) AND (q.id = research_commitment.question_id) AND ((q.enterprise_id IS NULL) OR (q.enterprise_id = research_commitment.enterprise_id)))))))
research_commitment commitment_settle UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
research_commitment own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
research_commitment staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
research_partner partner_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
research_partner staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
research_partner take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
research_question own_read SELECT TO verso_app USING (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) OR ((enterprise_id IS NULL) AND (programme_id IN ( SELECT o.programme_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
research_question question_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (closed_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (partner_id IS NULL))))
research_question question_settle UPDATE TO verso_app USING ((closed_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((closed_by IS NULL) OR (closed_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
research_question staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
research_reply own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
research_reply reply_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND CASE said_by WHEN 'firm'::text THEN ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) ELSE (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) END AND (EXISTS ( SELECT 1 FROM research_question q WHERE ((q.programme_id = research_reply.programme_id) AND (q.id = research_reply.question_id) AND ((q.enterprise_id IS NULL) OR (q.enterprise_id = research_reply.enterprise_id))))))
research_reply staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
retention_rule job_read SELECT TO verso_job USING true
retention_rule manager_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
retention_rule manager_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))
retention_rule staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
retention_run job_note_run INSERT TO verso_job WITH CHECK true
retention_run staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
role_grant grant_add INSERT TO verso_app WITH CHECK (( SELECT verso.is_administrator() AS is_administrator) AND (role <> 'entrepreneur'::text) AND (granted_by = ( SELECT verso.person_id() AS person_id)))
role_grant grant_end UPDATE TO verso_app USING ((ended_at IS NULL) AND ( SELECT verso.is_administrator() AS is_administrator)) WITH CHECK ((ended_at IS NOT NULL) AND ( SELECT verso.is_administrator() AS is_administrator))
role_grant grant_read SELECT TO verso_app USING ((person_id = ( SELECT verso.person_id() AS person_id)) OR ( SELECT verso.is_administrator() AS is_administrator) OR (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
role_grant job_read SELECT TO verso_job USING true
saved_filter own_add INSERT TO verso_app WITH CHECK ((person_id = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (removed_at IS NULL))
saved_filter own_change UPDATE TO verso_app USING ((person_id = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((person_id = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
saved_filter own_read SELECT TO verso_app USING ((person_id = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
schedule_run job_note_run ALL TO verso_job USING true WITH CHECK true
schedule_run operations_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
self_assessment own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
self_assessment path_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (superseded_at IS NULL) AND (((answered_by = 'advisor'::text) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) OR ((answered_by = 'firm'::text) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
self_assessment path_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
self_assessment staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
self_assessment_sheet own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
self_assessment_sheet path_add INSERT TO verso_app WITH CHECK ((started_by = ( SELECT verso.person_id() AS person_id)) AND (finished_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))))
self_assessment_sheet path_change UPDATE TO verso_app USING ((finished_at IS NULL) AND ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) OR ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
self_assessment_sheet staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
session job_sweep DELETE TO verso_job USING (expires_at < now())
session job_sweep_read SELECT TO verso_job USING (expires_at < now())
shared_challenge own_read SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM gathered_challenge g WHERE ((g.programme_id = shared_challenge.programme_id) AND (g.shared_id = shared_challenge.id) AND (g.released_at IS NULL) AND ((g.programme_id, g.enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
shared_challenge shared_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
shared_challenge shared_change UPDATE TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
shared_challenge staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
shared_challenge_act act_add INSERT TO verso_app WITH CHECK ((recorded_by = ( SELECT verso.person_id() AS person_id)) AND (taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
shared_challenge_act own_read SELECT TO verso_app USING (EXISTS ( SELECT 1 FROM gathered_challenge g WHERE ((g.programme_id = shared_challenge_act.programme_id) AND (g.shared_id = shared_challenge_act.shared_id) AND (g.released_at IS NULL) AND ((g.programme_id, g.enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))))
shared_challenge_act staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
shared_challenge_act take_back UPDATE TO verso_app USING ((taken_back_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK (((taken_back_by IS NULL) OR (taken_back_by = ( SELECT verso.person_id() AS person_id))) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
sign_in_request job_sweep DELETE TO verso_job USING (expires_at < now())
sign_in_request job_sweep_read SELECT TO verso_job USING (expires_at < now())
start_interview own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
start_interview staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
start_interview staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
support_given own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
support_given staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (given_by = ( SELECT verso.person_id() AS person_id)) AND (register_entered_on IS NULL) AND (annulled_at IS NULL))
support_given staff_change UPDATE TO verso_app USING ((annulled_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((annulled_by IS NULL) OR (annulled_by = ( SELECT verso.person_id() AS person_id))))
support_given staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
touchpoint coordinator_meet INSERT TO verso_app WITH CHECK ((kind = 'meeting'::text) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (corrects_id IS NULL) AND (superseded_at IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT c.programme_id, c.enterprise_id FROM verso.coordinated_members() c(programme_id, network_id, enterprise_id, name, municipality_code, industry_code, industry_code_set))))
touchpoint job_read SELECT TO verso_job USING true
touchpoint staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
touchpoint staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
touchpoint staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))
touchpoint_note job_read SELECT TO verso_job USING true
touchpoint_note job_retain DELETE TO verso_job USING true
touchpoint_note staff_add INSERT TO verso_app WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
touchpoint_note staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
training_completion own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
training_completion staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (annulled_at IS NULL))
training_completion staff_change UPDATE TO verso_app USING ((annulled_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND ((annulled_by IS NULL) OR (annulled_by = ( SELECT verso.person_id() AS person_id))))
training_completion staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
training_plan_item own_add INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (completion_id IS NULL) AND ((course_id IS NULL) OR (EXISTS ( SELECT 1 FROM course k WHERE ((k.programme_id = training_plan_item.programme_id) AND (k.id = training_plan_item.course_id))))) AND (state = 'planned'::text) AND (marked_by = 'firm'::text))
training_plan_item own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
training_plan_item own_settle UPDATE TO verso_app USING ((state = ANY (ARRAY['suggested'::text, 'planned'::text])) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
training_plan_item staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
training_plan_item staff_suggest INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (completion_id IS NULL) AND ((course_id IS NULL) OR (EXISTS ( SELECT 1 FROM course k WHERE ((k.programme_id = training_plan_item.programme_id) AND (k.id = training_plan_item.course_id))))) AND (state = 'suggested'::text) AND (marked_by = 'advisor'::text))
webhook job_read SELECT TO verso_job USING true
webhook job_switch_off UPDATE TO verso_job USING true WITH CHECK true
webhook webhook_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))) AND (created_by = ( SELECT verso.person_id() AS person_id)))
webhook webhook_change UPDATE TO verso_app USING ((archived_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) WITH CHECK (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
webhook webhook_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
webhook_delivery delivery_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))
webhook_delivery delivery_resend UPDATE TO verso_app USING ((state <> 'pending'::text) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes)))) WITH CHECK ((state = 'pending'::text) AND (attempts = 0) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))
webhook_delivery delivery_test INSERT TO verso_app WITH CHECK ((event = 'webhook.test'::text) AND (state = 'pending'::text) AND (attempts = 0) AND (programme_id = ANY (ARRAY( SELECT verso.managed_programmes() AS managed_programmes))))
webhook_delivery job_forget DELETE TO verso_job USING (settled_at IS NOT NULL)
webhook_delivery job_read SELECT TO verso_job USING true
webhook_delivery job_settle UPDATE TO verso_job USING (state = 'pending'::text) WITH CHECK true
webhook_delivery job_tell INSERT TO verso_job WITH CHECK (state = 'pending'::text)
worker_process job_live ALL TO verso_job USING true WITH CHECK true
worker_process operations_read SELECT TO verso_app USING ( SELECT verso.is_administrator() AS is_administrator)
worklist_line job_keep ALL TO verso_job USING true WITH CHECK true
worklist_line staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
worklist_mark job_keep ALL TO verso_job USING true WITH CHECK true
worklist_mark staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
yearly_figure job_read SELECT TO verso_job USING true
yearly_figure own_read SELECT TO verso_app USING ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))
yearly_figure own_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id)))) WITH CHECK ((superseded_at IS NOT NULL) AND ((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))))
yearly_figure own_tell INSERT TO verso_app WITH CHECK (((programme_id, enterprise_id) IN ( SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o(programme_id, enterprise_id))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)) AND (source = 'firm'::text))
yearly_figure staff_add INSERT TO verso_app WITH CHECK ((programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))) AND (recorded_by = ( SELECT verso.person_id() AS person_id)))
yearly_figure staff_read SELECT TO verso_app USING (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))
yearly_figure staff_supersede UPDATE TO verso_app USING ((superseded_at IS NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes)))) WITH CHECK ((superseded_at IS NOT NULL) AND (programme_id = ANY (ARRAY( SELECT verso.staff_programmes() AS staff_programmes))))

-- Rights on schemas
public PUBLIC: USAGE
public verso_owner: CREATE, USAGE
verso verso_app: USAGE
verso verso_job: USAGE

-- Rights on whole tables
access_token verso_app: INSERT, SELECT
accessibility_feedback verso_app: INSERT, SELECT
accessibility_feedback verso_job: SELECT
area verso_app: SELECT
area verso_job: SELECT
attempt_count verso_job: DELETE
audit_check verso_app: SELECT
audit_check verso_job: INSERT, SELECT
audit_event verso_app: INSERT, SELECT
audit_event verso_job: INSERT, SELECT
audit_seal verso_app: SELECT
audit_seal verso_job: INSERT, SELECT
backup_run verso_app: SELECT
backup_run verso_job: SELECT
calendar_feed verso_app: INSERT, SELECT
challenge verso_app: INSERT, SELECT
coaching_note verso_app: INSERT, SELECT
consent_event verso_app: INSERT, SELECT
consortium verso_app: INSERT, SELECT
consortium_member verso_app: INSERT, SELECT
consortium_step verso_app: INSERT, SELECT
contact verso_app: INSERT, SELECT
contact verso_job: SELECT
coordinator verso_app: SELECT
coordinator verso_job: SELECT
course verso_app: INSERT, SELECT
course verso_job: SELECT
course_change verso_app: INSERT, SELECT
course_sign_up verso_app: INSERT, SELECT
course_sign_up verso_job: SELECT
de_minimis_check verso_app: INSERT, SELECT
de_minimis_declaration verso_app: INSERT, SELECT
de_minimis_reported_aid verso_app: INSERT, SELECT
eligibility_decision verso_app: INSERT, SELECT
eligibility_declaration verso_app: INSERT, SELECT
enrolment verso_app: INSERT, SELECT
enrolment verso_job: SELECT
enrolment_agreement verso_app: INSERT, SELECT
enrolment_handover verso_app: INSERT, SELECT
enrolment_terms verso_app: INSERT, SELECT
enrolment_transition verso_app: INSERT, SELECT
enrolment_transition verso_job: SELECT
enterprise verso_app: SELECT
enterprise_distinction verso_app: INSERT, SELECT
enterprise_merge verso_app: SELECT
enterprise_merge_row verso_app: SELECT
enterprise_own_number verso_app: INSERT, SELECT
enterprise_profile verso_app: INSERT, SELECT
enterprise_profile verso_job: SELECT
enterprise_register_fact verso_app: INSERT, SELECT
erasure_request verso_app: INSERT, SELECT
experiment verso_app: INSERT, SELECT
experiment verso_job: SELECT
experiment_decision verso_app: INSERT, SELECT
experiment_decision verso_job: SELECT
experiment_transition verso_app: INSERT, SELECT
export_file verso_app: INSERT, SELECT
export_file verso_job: DELETE
export_step verso_app: INSERT, SELECT
first_order verso_app: INSERT, SELECT
forum_firm verso_app: INSERT, SELECT
forum_reading verso_app: INSERT, SELECT
forum_visit verso_app: INSERT, SELECT
gathered_challenge verso_app: INSERT, SELECT
gathering verso_app: INSERT, SELECT
gathering verso_job: SELECT
gathering_seat verso_app: INSERT, SELECT
gathering_seating verso_app: INSERT, SELECT
gathering_sign_up verso_app: INSERT, SELECT
gathering_sign_up verso_job: SELECT
group_link verso_app: INSERT, SELECT
group_link_outcome verso_app: INSERT, SELECT
growth_goal verso_app: INSERT, SELECT
growth_mark verso_app: INSERT, SELECT
growth_reading verso_app: INSERT, SELECT
growth_step verso_app: INSERT, SELECT
host_proposal verso_app: INSERT, SELECT
host_swap verso_app: INSERT, SELECT
host_swap verso_job: SELECT
host_turn verso_app: INSERT, SELECT
host_turn verso_job: SELECT
import_batch verso_app: INSERT, SELECT
import_mapping verso_app: INSERT, SELECT
import_row verso_app: INSERT, SELECT
import_row verso_job: DELETE
indicator_reading verso_app: INSERT, SELECT
industry verso_app: SELECT
industry verso_job: SELECT
information_given verso_app: INSERT, SELECT
innovation verso_app: INSERT, SELECT
innovation_step verso_app: INSERT, SELECT
invitation verso_app: INSERT, SELECT
invitation verso_job: SELECT
job_failure verso_app: SELECT
job_failure verso_job: DELETE, INSERT, SELECT
kept_answer verso_job: DELETE
kpi_cell verso_app: SELECT
kpi_cell verso_job: DELETE, INSERT, SELECT
kpi_cell_enterprise verso_app: SELECT
kpi_cell_enterprise verso_job: INSERT, SELECT
kpi_published verso_app: INSERT, SELECT
kpi_release verso_app: INSERT, SELECT
kpi_target verso_app: INSERT, SELECT
mail_message verso_app: INSERT, SELECT
mail_message verso_job: DELETE, INSERT, SELECT
meeting verso_app: INSERT, SELECT
meeting verso_job: SELECT
meeting_attendee verso_app: INSERT, SELECT
meeting_invitation verso_app: INSERT, SELECT
meeting_invitation verso_job: SELECT
meeting_task verso_app: INSERT, SELECT
meeting_theme verso_app: INSERT, SELECT
municipality_seat verso_app: SELECT
network verso_app: INSERT, SELECT
network verso_job: SELECT
network_agreement verso_app: INSERT, SELECT
network_charter verso_app: INSERT, SELECT
network_member verso_app: INSERT, SELECT
network_member verso_job: SELECT
network_supporter verso_app: INSERT, SELECT
network_upkeep verso_app: INSERT, SELECT
no_links_declaration verso_app: INSERT, SELECT
observation verso_app: INSERT, SELECT
openid_notice verso_job: DELETE
openid_request verso_job: DELETE
organisation verso_app: INSERT, SELECT
outbox verso_app: INSERT
outbox verso_job: DELETE, INSERT, SELECT
ownership_link verso_app: INSERT, SELECT
person verso_app: INSERT, SELECT
person verso_job: SELECT
person_identity verso_app: SELECT
person_identity verso_job: SELECT
practice verso_app: INSERT, SELECT
practice_trial verso_app: INSERT, SELECT
privacy_notice verso_app: INSERT, SELECT
programme verso_app: INSERT, SELECT
programme verso_job: SELECT
programme_change verso_app: SELECT
programme_change verso_job: DELETE
programme_contact verso_app: INSERT, SELECT
programme_enterprise verso_app: SELECT
programme_objective verso_app: INSERT, SELECT
programme_partner verso_app: INSERT, SELECT
programme_version verso_app: INSERT, SELECT
prospect verso_app: INSERT, SELECT
prospect_contact verso_app: INSERT, SELECT
queue_depth verso_app: SELECT
queue_depth verso_job: INSERT, SELECT
register_answer verso_app: INSERT, SELECT
related_enterprise verso_app: INSERT, SELECT
related_figure verso_app: INSERT, SELECT
reminder verso_app: SELECT
reminder verso_job: INSERT, SELECT
research_commitment verso_app: INSERT, SELECT
research_partner verso_app: INSERT, SELECT
research_question verso_app: INSERT, SELECT
research_reply verso_app: INSERT, SELECT
retention_rule verso_app: INSERT, SELECT
retention_rule verso_job: SELECT
retention_run verso_app: SELECT
retention_run verso_job: INSERT
role_grant verso_app: INSERT, SELECT
role_grant verso_job: SELECT
saved_filter verso_app: INSERT, SELECT
schedule_run verso_app: SELECT
schedule_run verso_job: INSERT, SELECT
self_assessment verso_app: INSERT, SELECT
self_assessment_sheet verso_app: INSERT, SELECT
session verso_job: DELETE
shared_challenge verso_app: INSERT, SELECT
shared_challenge_act verso_app: INSERT, SELECT
sign_in_request verso_job: DELETE
start_interview verso_app: INSERT, SELECT
support_given verso_app: INSERT, SELECT
touchpoint verso_app: INSERT, SELECT
touchpoint verso_job: SELECT
touchpoint_note verso_app: INSERT, SELECT
touchpoint_note verso_job: DELETE, SELECT
training_completion verso_app: INSERT, SELECT
training_plan_item verso_app: INSERT, SELECT
webhook verso_app: INSERT, SELECT
webhook verso_job: SELECT
webhook_delivery verso_app: INSERT, SELECT
webhook_delivery verso_job: DELETE, INSERT, SELECT
worker_process verso_app: SELECT
worker_process verso_job: DELETE, INSERT, SELECT
worklist_line verso_app: SELECT
worklist_line verso_job: DELETE, INSERT, SELECT
worklist_mark verso_app: SELECT
worklist_mark verso_job: DELETE, INSERT, SELECT
yearly_figure verso_app: INSERT, SELECT

-- Rights on single columns
access_token.revoked_at verso_app: UPDATE
accessibility_feedback.page verso_job: UPDATE
accessibility_feedback.text verso_job: UPDATE
accessibility_feedback.name verso_job: UPDATE
accessibility_feedback.email verso_job: UPDATE
accessibility_feedback.state verso_app: UPDATE
accessibility_feedback.answer verso_app: UPDATE
accessibility_feedback.answer verso_job: UPDATE
accessibility_feedback.settled_at verso_app: UPDATE
accessibility_feedback.settled_by verso_app: UPDATE
attempt_count.window_at verso_job: SELECT
audit_event.sealed_as verso_job: UPDATE
calendar_feed.token_hash verso_app: UPDATE
calendar_feed.made_at verso_app: UPDATE
calendar_feed.ended_at verso_app: UPDATE
challenge.taken_back_at verso_app: UPDATE
challenge.taken_back_by verso_app: UPDATE
challenge.taken_back_reason verso_app: UPDATE
coaching_note.taken_back_at verso_app: UPDATE
coaching_note.taken_back_by verso_app: UPDATE
coaching_note.taken_back_reason verso_app: UPDATE
consortium.name verso_app: UPDATE
consortium.about verso_app: UPDATE
consortium.call verso_app: UPDATE
consortium.call_due_on verso_app: UPDATE
consortium.funder verso_app: UPDATE
consortium.applied_cents verso_app: UPDATE
consortium.version verso_app: UPDATE
consortium_member.until_on verso_app: UPDATE
consortium_member.ended_at verso_app: UPDATE
consortium_member.ended_by verso_app: UPDATE
consortium_step.taken_back_at verso_app: UPDATE
consortium_step.taken_back_by verso_app: UPDATE
consortium_step.taken_back_reason verso_app: UPDATE
contact.name verso_job: UPDATE
contact.email verso_job: UPDATE
contact.phone verso_job: UPDATE
contact.archived_at verso_app: UPDATE
contact.archived_at verso_job: UPDATE
course.title verso_app: UPDATE
course.teaches verso_app: UPDATE
course.skill verso_app: UPDATE
course.provider verso_app: UPDATE
course.language verso_app: UPDATE
course.way verso_app: UPDATE
course.link verso_app: UPDATE
course.place verso_app: UPDATE
course.sessions verso_app: UPDATE
course.starts_on verso_app: UPDATE
course.ends_on verso_app: UPDATE
course.hours verso_app: UPDATE
course.seats verso_app: UPDATE
course.price_note verso_app: UPDATE
course.sign_up_until verso_app: UPDATE
course.state verso_app: UPDATE
course.cancel_reason verso_app: UPDATE
course.version verso_app: UPDATE
course_sign_up.withdrawn_at verso_app: UPDATE
course_sign_up.withdrawn_by verso_app: UPDATE
course_sign_up.attended verso_app: UPDATE
course_sign_up.attended_at verso_app: UPDATE
course_sign_up.attended_by verso_app: UPDATE
eligibility_declaration.superseded_at verso_app: UPDATE
enrolment.stage verso_app: UPDATE
enrolment.advisor_id verso_app: UPDATE
enrolment.ended_on verso_app: UPDATE
enrolment.superseded_at verso_app: UPDATE
enrolment_terms.superseded_at verso_app: UPDATE
enterprise_distinction.withdrawn_at verso_app: UPDATE
enterprise_distinction.withdrawn_by verso_app: UPDATE
enterprise_own_number.superseded_at verso_app: UPDATE
enterprise_profile.superseded_at verso_app: UPDATE
enterprise_register_fact.superseded_at verso_app: UPDATE
erasure_request.state verso_app: UPDATE
erasure_request.settled_at verso_app: UPDATE
erasure_request.settled_by verso_app: UPDATE
erasure_request.refusal verso_app: UPDATE
experiment.network_id verso_app: UPDATE
experiment.stage verso_app: UPDATE
experiment.visibility verso_app: UPDATE
experiment.title verso_app: UPDATE
experiment.theme verso_app: UPDATE
experiment.hypothesis_kind verso_app: UPDATE
experiment.hypothesis verso_app: UPDATE
experiment.test verso_app: UPDATE
experiment.metric_label verso_app: UPDATE
experiment.trial_label verso_app: UPDATE
experiment.direction verso_app: UPDATE
experiment.criterion_share verso_app: UPDATE
experiment.planned_trials verso_app: UPDATE
experiment.starts_on verso_app: UPDATE
experiment.ends_on verso_app: UPDATE
experiment.locked_hash verso_app: UPDATE
experiment.updated_at verso_app: UPDATE
experiment_decision.superseded_at verso_app: UPDATE
export_file.id verso_job: SELECT
export_file.state verso_app: UPDATE
export_file.error_code verso_app: UPDATE
export_file.rows_made verso_app: UPDATE
export_file.file_sha256 verso_app: UPDATE
export_file.file_sha256 verso_job: SELECT
export_file.file_bytes verso_app: UPDATE
export_file.settled_at verso_app: UPDATE
export_file.expires_at verso_job: SELECT
export_step.taken_back_at verso_app: UPDATE
export_step.taken_back_by verso_app: UPDATE
export_step.taken_back_reason verso_app: UPDATE
first_order.taken_back_at verso_app: UPDATE
first_order.taken_back_by verso_app: UPDATE
first_order.taken_back_reason verso_app: UPDATE
forum_reading.superseded_at verso_app: UPDATE
forum_visit.taken_back_at verso_app: UPDATE
forum_visit.taken_back_by verso_app: UPDATE
forum_visit.taken_back_reason verso_app: UPDATE
gathered_challenge.released_at verso_app: UPDATE
gathered_challenge.released_by verso_app: UPDATE
gathering.title verso_app: UPDATE
gathering.about verso_app: UPDATE
gathering.kind verso_app: UPDATE
gathering.starts_on verso_app: UPDATE
gathering.starts_at verso_app: UPDATE
gathering.ends_on verso_app: UPDATE
gathering.ends_at verso_app: UPDATE
gathering.place verso_app: UPDATE
gathering.link verso_app: UPDATE
gathering.seats verso_app: UPDATE
gathering.sign_up_until verso_app: UPDATE
gathering.state verso_app: UPDATE
gathering.cancel_reason verso_app: UPDATE
gathering.version verso_app: UPDATE
gathering.changed_at verso_app: UPDATE
gathering_seat.table_number verso_app: UPDATE
gathering_seating.known_pairs verso_app: UPDATE
gathering_seating.first_meetings verso_app: UPDATE
gathering_seating.at_most verso_app: UPDATE
gathering_seating.fewest verso_app: UPDATE
gathering_seating.exchanges verso_app: UPDATE
gathering_seating.published_at verso_app: UPDATE
gathering_seating.published_by verso_app: UPDATE
gathering_seating.superseded_at verso_app: UPDATE
gathering_sign_up.withdrawn_at verso_app: UPDATE
gathering_sign_up.withdrawn_by verso_app: UPDATE
gathering_sign_up.attended verso_app: UPDATE
gathering_sign_up.attended_at verso_app: UPDATE
gathering_sign_up.attended_by verso_app: UPDATE
group_link.ended_on verso_app: UPDATE
group_link.ended_at verso_app: UPDATE
group_link.ended_by verso_app: UPDATE
group_link.taken_back_at verso_app: UPDATE
group_link.taken_back_by verso_app: UPDATE
group_link.taken_back_reason verso_app: UPDATE
group_link_outcome.superseded_at verso_app: UPDATE
growth_goal.state verso_app: UPDATE
growth_goal.settled_on verso_app: UPDATE
growth_goal.reason verso_app: UPDATE
growth_goal.version verso_app: UPDATE
growth_reading.superseded_at verso_app: UPDATE
growth_step.state verso_app: UPDATE
growth_step.settled_on verso_app: UPDATE
growth_step.version verso_app: UPDATE
host_proposal.answer verso_app: UPDATE
host_proposal.reason verso_app: UPDATE
host_proposal.meeting_id verso_app: UPDATE
host_proposal.settled_at verso_app: UPDATE
host_proposal.settled_by verso_app: UPDATE
host_swap.answer verso_app: UPDATE
host_swap.settled_at verso_app: UPDATE
host_swap.settled_by verso_app: UPDATE
host_turn.superseded_at verso_app: UPDATE
import_batch.id verso_job: SELECT
import_batch.programme_id verso_job: SELECT
import_batch.file_name verso_job: UPDATE
import_batch.file_sha256 verso_job: SELECT, UPDATE
import_batch.kind verso_app: UPDATE
import_batch.columns verso_app: UPDATE
import_batch.decimal_sign verso_app: UPDATE
import_batch.state verso_app: UPDATE
import_batch.state verso_job: SELECT, UPDATE
import_batch.error_code verso_app: UPDATE
import_batch.error_code verso_job: UPDATE
import_batch.counts verso_app: UPDATE
import_batch.rows_checked verso_app: UPDATE
import_batch.rows_written verso_app: UPDATE
import_batch.last_line verso_app: UPDATE
import_batch.created_at verso_job: SELECT
import_batch.checked_at verso_app: UPDATE
import_batch.started_at verso_app: UPDATE
import_batch.settled_at verso_app: UPDATE
import_batch.settled_at verso_job: SELECT, UPDATE
import_batch.emptied_at verso_job: SELECT, UPDATE
import_mapping.kind verso_app: UPDATE
import_mapping.columns verso_app: UPDATE
import_mapping.decimal_sign verso_app: UPDATE
import_mapping.saved_at verso_app: UPDATE
import_mapping.saved_by verso_app: UPDATE
import_mapping.headers verso_app: UPDATE
import_row.programme_id verso_job: SELECT
import_row.import_id verso_job: SELECT
import_row.outcome verso_app: UPDATE
import_row.problems verso_app: UPDATE
import_row.before verso_app: UPDATE
import_row.enterprise_id verso_app: UPDATE
indicator_reading.superseded_at verso_app: UPDATE
innovation_step.taken_back_at verso_app: UPDATE
innovation_step.taken_back_by verso_app: UPDATE
innovation_step.taken_back_reason verso_app: UPDATE
invitation.token_hash verso_app: UPDATE
invitation.code_hash verso_app: UPDATE
invitation.attempts verso_app: UPDATE
invitation.sent_at verso_app: UPDATE
invitation.sent_by verso_app: UPDATE
invitation.expires_at verso_app: UPDATE
invitation.revoked_at verso_app: UPDATE
job_failure.error_code verso_job: UPDATE
job_failure.attempts verso_job: UPDATE
job_failure.failed_at verso_job: UPDATE
kept_answer.expires_at verso_job: SELECT
kpi_cell.computed_at verso_job: UPDATE
kpi_release.superseded_at verso_app: UPDATE
kpi_target.superseded_at verso_app: UPDATE
mail_message.state verso_app: UPDATE
mail_message.state verso_job: UPDATE
mail_message.attempts verso_app: UPDATE
mail_message.attempts verso_job: UPDATE
mail_message.error_code verso_app: UPDATE
mail_message.error_code verso_job: UPDATE
mail_message.sending_at verso_job: UPDATE
mail_message.settled_at verso_app: UPDATE
mail_message.settled_at verso_job: UPDATE
meeting.meets_on verso_app: UPDATE
meeting.starts_at verso_app: UPDATE
meeting.ends_at verso_app: UPDATE
meeting.place verso_app: UPDATE
meeting.at_coordinator verso_app: UPDATE
meeting.host_id verso_app: UPDATE
meeting.theme verso_app: UPDATE
meeting.state verso_app: UPDATE
meeting.minutes verso_app: UPDATE
meeting.arranged_at verso_app: UPDATE
meeting.settled_at verso_app: UPDATE
meeting.sequence verso_app: UPDATE
meeting.changed_at verso_app: UPDATE
meeting_attendee.superseded_at verso_app: UPDATE
meeting_invitation.asked_at verso_app: UPDATE
meeting_invitation.message verso_job: UPDATE
meeting_invitation.reminded_at verso_app: UPDATE
meeting_invitation.reminded_at verso_job: UPDATE
meeting_task.done_at verso_app: UPDATE
meeting_theme.meeting_id verso_app: UPDATE
meeting_theme.archived_at verso_app: UPDATE
network.name verso_app: UPDATE
network.municipality_code verso_app: UPDATE
network.archived_at verso_app: UPDATE
network_charter.superseded_at verso_app: UPDATE
network_member.left_on verso_app: UPDATE
network_supporter.until_on verso_app: UPDATE
network_upkeep.superseded_at verso_app: UPDATE
no_links_declaration.superseded_at verso_app: UPDATE
observation.superseded_at verso_app: UPDATE
openid_notice.expires_at verso_job: SELECT
openid_request.expires_at verso_job: SELECT
outbox.relayed_at verso_job: UPDATE
outbox.finished_at verso_job: UPDATE
ownership_link.superseded_at verso_app: UPDATE
person_identity.name verso_app: UPDATE
person_identity.phone verso_app: UPDATE
person_identity.language verso_app: UPDATE
person_identity.updated_at verso_app: UPDATE
practice.topic verso_app: UPDATE
practice.title verso_app: UPDATE
practice.did verso_app: UPDATE
practice.works_when verso_app: UPDATE
practice.version verso_app: UPDATE
practice.taken_back_at verso_app: UPDATE
practice.taken_back_by verso_app: UPDATE
practice.taken_back_reason verso_app: UPDATE
practice_trial.superseded_at verso_app: UPDATE
privacy_notice.superseded_at verso_app: UPDATE
programme.label verso_app: UPDATE
programme.starts_on verso_app: UPDATE
programme.ends_on verso_app: UPDATE
programme.budget_cents verso_app: UPDATE
programme.archived_at verso_app: UPDATE
programme.fund verso_app: UPDATE
programme.funding_line verso_app: UPDATE
programme.eligible_areas verso_app: UPDATE
programme.priorities verso_app: UPDATE
programme_change.at verso_job: SELECT
programme_contact.archived_at verso_app: UPDATE
programme_objective.superseded_at verso_app: UPDATE
programme_partner.superseded_at verso_app: UPDATE
prospect.dropped_at verso_app: UPDATE
prospect.dropped_by verso_app: UPDATE
prospect.dropped_reason verso_app: UPDATE
prospect_contact.taken_back_at verso_app: UPDATE
prospect_contact.taken_back_by verso_app: UPDATE
prospect_contact.taken_back_reason verso_app: UPDATE
queue_depth.jobs verso_job: UPDATE
queue_depth.counted_at verso_job: UPDATE
register_answer.facts verso_app: UPDATE
register_answer.fetched_at verso_app: UPDATE
related_enterprise.name verso_app: UPDATE
related_enterprise.business_id verso_app: UPDATE
related_figure.superseded_at verso_app: UPDATE
research_commitment.outcome verso_app: UPDATE
research_commitment.ended_on verso_app: UPDATE
research_commitment.came_of verso_app: UPDATE
research_commitment.ended_at verso_app: UPDATE
research_commitment.ended_by verso_app: UPDATE
research_commitment.taken_back_at verso_app: UPDATE
research_commitment.taken_back_by verso_app: UPDATE
research_commitment.taken_back_reason verso_app: UPDATE
research_partner.taken_back_at verso_app: UPDATE
research_partner.taken_back_by verso_app: UPDATE
research_partner.taken_back_reason verso_app: UPDATE
research_question.partner_id verso_app: UPDATE
research_question.closed_at verso_app: UPDATE
research_question.closed_by verso_app: UPDATE
research_question.closed_reason verso_app: UPDATE
retention_rule.superseded_at verso_app: UPDATE
role_grant.ended_at verso_app: UPDATE
saved_filter.removed_at verso_app: UPDATE
schedule_run.started_at verso_job: UPDATE
schedule_run.ended_at verso_job: UPDATE
schedule_run.outcome verso_job: UPDATE
self_assessment.superseded_at verso_app: UPDATE
self_assessment_sheet.answers verso_app: UPDATE
self_assessment_sheet.saved_at verso_app: UPDATE
self_assessment_sheet.finished_at verso_app: UPDATE
session.expires_at verso_job: SELECT
shared_challenge.title verso_app: UPDATE
shared_challenge.about verso_app: UPDATE
shared_challenge.kind verso_app: UPDATE
shared_challenge.municipalities verso_app: UPDATE
shared_challenge.version verso_app: UPDATE
shared_challenge_act.taken_back_at verso_app: UPDATE
shared_challenge_act.taken_back_by verso_app: UPDATE
shared_challenge_act.taken_back_reason verso_app: UPDATE
sign_in_request.expires_at verso_job: SELECT
support_given.register_entered_on verso_app: UPDATE
support_given.annulled_at verso_app: UPDATE
support_given.annulled_by verso_app: UPDATE
support_given.annul_reason verso_app: UPDATE
touchpoint.superseded_at verso_app: UPDATE
training_completion.annulled_at verso_app: UPDATE
training_completion.annulled_by verso_app: UPDATE
training_completion.annul_reason verso_app: UPDATE
training_plan_item.state verso_app: UPDATE
training_plan_item.settled_on verso_app: UPDATE
training_plan_item.completion_id verso_app: UPDATE
training_plan_item.reason verso_app: UPDATE
training_plan_item.version verso_app: UPDATE
webhook.events verso_app: UPDATE
webhook.off_since verso_app: UPDATE
webhook.off_since verso_job: UPDATE
webhook.off_reason verso_app: UPDATE
webhook.off_reason verso_job: UPDATE
webhook.failing_since verso_app: UPDATE
webhook.failing_since verso_job: UPDATE
webhook.archived_at verso_app: UPDATE
webhook.told_at verso_app: UPDATE
webhook.told_at verso_job: UPDATE
webhook_delivery.state verso_app: UPDATE
webhook_delivery.state verso_job: UPDATE
webhook_delivery.attempts verso_app: UPDATE
webhook_delivery.attempts verso_job: UPDATE
webhook_delivery.tried_at verso_job: UPDATE
webhook_delivery.next_at verso_app: UPDATE
webhook_delivery.next_at verso_job: UPDATE
webhook_delivery.status_code verso_job: UPDATE
webhook_delivery.error_code verso_job: UPDATE
webhook_delivery.duration_ms verso_job: UPDATE
webhook_delivery.settled_at verso_app: UPDATE
webhook_delivery.settled_at verso_job: UPDATE
worker_process.seen_at verso_job: UPDATE
worklist_line.since verso_job: UPDATE
worklist_line.advisor_id verso_job: UPDATE
yearly_figure.programme_id verso_job: SELECT
yearly_figure.enterprise_id verso_job: SELECT
yearly_figure.fiscal_year_ends_on verso_job: SELECT
yearly_figure.superseded_at verso_app: UPDATE
yearly_figure.superseded_at verso_job: SELECT

-- Rights on functions
verso.accept_invitation(uuid,text,text,uuid,timestamp with time zone) verso_app: EXECUTE
verso.aid_of_undertaking(uuid,uuid) verso_app: EXECUTE
verso.answer_meeting_invitation(uuid,text,text,text,timestamp with time zone) verso_app: EXECUTE
verso.applied_migrations() verso_app: EXECUTE
verso.begin_totp(text,timestamp with time zone) verso_app: EXECUTE
verso.carry_out_erasure(uuid,timestamp with time zone) verso_app: EXECUTE
verso.code_candidates(text,timestamp with time zone) verso_app: EXECUTE
verso.confirm_totp(text,bigint,text[],timestamp with time zone) verso_app: EXECUTE
verso.consume_sign_in_request(uuid,text,text,timestamp with time zone) verso_app: EXECUTE
verso.coordinated_enterprises() verso_app: EXECUTE
verso.coordinated_members() verso_app: EXECUTE
verso.coordinated_networks() verso_app: EXECUTE
verso.correct_organisation(uuid,uuid,text,text) verso_app: EXECUTE
verso.count_attempt(text,timestamp with time zone,integer) verso_app: EXECUTE
verso.count_forgotten_people(uuid,timestamp with time zone) verso_app: EXECUTE
verso.course_places(uuid) verso_app: EXECUTE
verso.duplicate_candidates(uuid,integer) verso_app: EXECUTE
verso.end_coordinator(uuid,uuid,uuid,timestamp with time zone) verso_app: EXECUTE
verso.end_openid_sessions(text,text,jsonb,timestamp with time zone) verso_app: EXECUTE
verso.end_other_sessions(text) verso_app: EXECUTE
verso.end_own_session(uuid) verso_app: EXECUTE
verso.end_session(text) verso_app: EXECUTE
verso.end_totp(uuid) verso_app: EXECUTE
verso.enrol_enterprise(uuid,uuid,text,text,timestamp with time zone) verso_app: EXECUTE
verso.enrol_enterprises(uuid,uuid[],text[],text[],timestamp with time zone) verso_app: EXECUTE
verso.enter_by_openid(text,text,jsonb,timestamp with time zone) verso_app: EXECUTE
verso.erase_forgotten_people(uuid,timestamp with time zone,timestamp with time zone) verso_job: EXECUTE
verso.erasure_ahead(uuid,uuid,uuid) verso_app: EXECUTE
verso.find_enterprise(text) verso_app: EXECUTE
verso.follow_openid_roles(uuid,text,jsonb,timestamp with time zone) verso_app: EXECUTE
verso.funded_programmes() verso_app: EXECUTE
verso.gathering_places(uuid) verso_app: EXECUTE
verso.give_business_id(uuid,uuid,text) verso_app: EXECUTE
verso.give_coordinator(uuid,uuid,uuid,uuid,text,text,text,timestamp with time zone) verso_app: EXECUTE
verso.granted_programmes() verso_app: EXECUTE
verso.grants_of(uuid) verso_job: EXECUTE
verso.growth_group(uuid,uuid,text) verso_app: EXECUTE
verso.has_password() verso_app: EXECUTE
verso.has_totp(uuid) verso_app: EXECUTE
verso.held_about_enterprise(uuid,uuid) verso_app: EXECUTE
verso.held_about_person(uuid) verso_app: EXECUTE
verso.hold_undertaking(uuid,uuid) verso_app: EXECUTE
verso.installation_figures(timestamp with time zone) verso_app: EXECUTE
verso.invitation_asks_sign_in(uuid,text) verso_app: EXECUTE
verso.invite_person(uuid,text,text,text,text,timestamp with time zone) verso_app: EXECUTE
verso.is_administrator() verso_app: EXECUTE
verso.keep_answer(text,text,integer,bytea,timestamp with time zone,timestamp with time zone) verso_app: EXECUTE
verso.known_staff() verso_app: EXECUTE
verso.knows_guest(uuid) verso_app: EXECUTE
verso.latest_choice(uuid,uuid,text,uuid) verso_app: EXECUTE
verso.load_session(text,timestamp with time zone) verso_app: EXECUTE
verso.managed_programmes() verso_app: EXECUTE
verso.mark_worklist() verso_app: EXECUTE
verso.merge_enterprises(uuid,uuid,uuid,uuid,timestamp with time zone,date) verso_app: EXECUTE
verso.merge_obstacle(uuid,uuid,uuid) verso_app: EXECUTE
verso.network_peers() verso_app: EXECUTE
verso.new_id() verso_app: EXECUTE
verso.note_changes() verso_app: EXECUTE
verso.open_calendar_feed(text) verso_app: EXECUTE
verso.open_invitation(uuid,text,timestamp with time zone) verso_app: EXECUTE
verso.open_meeting_invitation(uuid,text,timestamp with time zone) verso_app: EXECUTE
verso.open_openid_request(text,text,timestamp with time zone,timestamp with time zone) verso_app: EXECUTE
verso.open_sign_in_request(uuid,uuid,text,text,timestamp with time zone,timestamp with time zone) verso_app: EXECUTE
verso.outbox_age_seconds() verso_app: EXECUTE
verso.own_consortia() verso_app: EXECUTE
verso.own_enterprises() verso_app: EXECUTE
verso.own_grants() verso_app: EXECUTE
verso.own_networks() verso_app: EXECUTE
verso.own_sessions(text,timestamp with time zone) verso_app: EXECUTE
verso.person_id() verso_app: EXECUTE
verso.person_id() verso_job: EXECUTE
verso.public_notices(text) verso_app: EXECUTE
verso.renew_statistics() verso_job: EXECUTE
verso.replace_recovery_codes(text[]) verso_app: EXECUTE
verso.retry_job(uuid,uuid,timestamp with time zone) verso_app: EXECUTE
verso.save_session(text,uuid,jsonb,timestamp with time zone,timestamp with time zone) verso_app: EXECUTE
verso.search_enterprises(uuid,text,integer) verso_app: EXECUTE
verso.set_password(text,timestamp with time zone) verso_app: EXECUTE
verso.shown_names() verso_app: EXECUTE
verso.sign_in_by_email(text) verso_app: EXECUTE
verso.similar_enterprises(uuid,text,integer) verso_app: EXECUTE
verso.staff_programmes() verso_app: EXECUTE
verso.take_openid_request(text,timestamp with time zone) verso_app: EXECUTE
verso.take_write_key(text,timestamp with time zone) verso_app: EXECUTE
verso.taken_business_ids(text[]) verso_app: EXECUTE
verso.totp_of(uuid) verso_app: EXECUTE
verso.touch_session(text,timestamp with time zone) verso_app: EXECUTE
verso.undertaking_of(uuid) verso_app: EXECUTE
verso.undo_enterprise_merge(uuid,uuid,timestamp with time zone) verso_app: EXECUTE
verso.use_access_token(text,timestamp with time zone,timestamp with time zone,integer) verso_app: EXECUTE
verso.use_recovery_code(uuid,text[],timestamp with time zone) verso_app: EXECUTE
verso.use_totp_step(uuid,bigint,text) verso_app: EXECUTE
