/**
 * Antora: components in several versions, modules, resource ids, the navigation, and the playbook
 * as far as it is in the repository.
 */
@NullMarked
package org.mageos.content.generator.antora;

import org.jspecify.annotations.NullMarked;
