/**
 * The laws of the house as tests. Each law is a function from what it looks at to the list of its violations, and is shown both the
 * real thing, which must give none, and a bad fixture, which must give some: a law that cannot fail is not a law.
 */
package org.kabinet.architecture;
