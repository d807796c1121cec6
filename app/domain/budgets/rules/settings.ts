export const projectsPerMember = 10;
export const costLinesPerProject = 20;
