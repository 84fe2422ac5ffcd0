/**
 * Teams: people of one customer, or of the seller, who see each other's records where their roles are for the team.
 */
@NullMarked
package org.kabinet.access.team;

import org.jspecify.annotations.NullMarked;
