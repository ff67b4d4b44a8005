// SPDX-License-Identifier: Apache-2.0
/**
 * The story of one averted or caused death, told from two lives of the same run.
 *
 * <p>In come a run, lived again in the comparison arm and in another while a {@link org.abate.story.Life} listens; out goes a
 * {@link org.abate.story.Story} in plain words. Read {@link org.abate.story.StoryTeller} first; {@link org.abate.story.Partings}
 * finds where two lives part. A story illustrates; nothing here is evidence, and nothing is counted from it.
 */
package org.abate.story;
